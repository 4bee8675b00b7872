import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { parseDocument } from 'yaml';
import type { Span } from '../../src/model/span.ts';
import { locate } from '../../src/parse/locate.ts';
import { parseClaims } from '../../src/parse/parse-claims.ts';
import { readEverydayYaml } from '../../src/parse/read-everyday-yaml.ts';
import { readByLibrary, readYaml } from '../../src/parse/read-yaml.ts';
import { itemsAt, type YamlNode, type YamlScalar } from '../../src/parse/yaml-tree.ts';

const file = 'claims/f.yaml';

/** Whatever a file holds: both readers agree, each word is found where it is written, and no quote is lost. */
export function checkYamlPlaces(yaml: string): void {
  const quick = readEverydayYaml(yaml, file, 5);
  if (quick) deepStrictEqual({ root: quick, problem: undefined }, readByLibrary(yaml, file, 5));
  const { root, problem } = readYaml(yaml, file);
  if (problem) expectInside(problem.at, yaml);
  for (const node of root ? listNodes(root) : []) {
    expectInside(node.span, yaml);
    if (node.kind === 'scalar') checkWords(node, yaml, problem === undefined);
  }
  checkQuotes(yaml, root);
}

function checkWords(scalar: YamlScalar, yaml: string, sound: boolean): void {
  for (const { 0: word, index } of scalar.text.matchAll(/[^ \t\r\n]+/g)) {
    const span = locate(scalar, yaml, index, index + word.length);
    ok(span.start >= scalar.span.start && span.end <= scalar.span.end, `${word} is outside its text`);
    if (sound) strictEqual(readWord(yaml.slice(span.start, span.end), scalar.style), word);
  }
}

/** What raw words say on their own. */
function readWord(raw: string, style: YamlScalar['style']): unknown {
  if (style === 'single') return raw.replaceAll("''", "'");
  return style === 'double' ? parseDocument(`"${raw}"`).toJS() : raw;
}

/** Every text behind a key `quote` of a claim is evidence, in a damaged file too. */
function checkQuotes(yaml: string, root: YamlNode | undefined): void {
  const { claims, problems } = parseClaims(yaml, file);
  for (const { at } of problems) expectInside(at, yaml);
  const counted = claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote.span));
  for (const node of itemsAt(root, 'claims').flatMap(listNodes)) {
    if (node.kind !== 'mapping') continue;
    for (const { key, value } of node.entries) {
      if (key.text !== 'quote' || value.kind !== 'scalar' || value.text.trim() === '') continue;
      // What YAML takes for a quote within a quote is part of its words.
      const isCounted = counted.some(({ start, end }) => start <= value.span.start && value.span.end <= end);
      ok(isCounted, `the quote ${JSON.stringify(value.text)} is not counted`);
    }
  }
}

function expectInside({ start, end }: Span, text: string): void {
  ok(start >= 0 && start <= end && end <= text.length, `${start} to ${end} is outside the file`);
}

function listNodes(node: YamlNode): YamlNode[] {
  if (node.kind === 'scalar') return [node];
  if (node.kind === 'sequence') return [node, ...node.items.flatMap(listNodes)];
  return [node, ...node.entries.flatMap(({ key, value }) => [key, ...listNodes(value)])];
}
