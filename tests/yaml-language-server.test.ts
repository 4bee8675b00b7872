import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LanguageClient, positionOf } from './language-client.ts';
import { crossquote } from './run-command.ts';

/* The JSON Schemas as an editor uses them: with the language server that most editors have for YAML. */
const server = fileURLToPath(new URL('../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url));
const root = fileURLToPath(new URL('../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'crossquote-yaml-'));
const uriOf = (name: string) => pathToFileURL(join(scratch, name)).href;
const header = (schema: string) => `# yaml-language-server: $schema=${schema}.schema.json\n`;
let client: LanguageClient;
let files = 0;

beforeAll(async () => {
  for (const name of ['claims', 'config']) {
    writeFileSync(join(scratch, `${name}.schema.json`), crossquote(['schema', name], scratch).stdout);
  }
  client = new LanguageClient([server, '--stdio'], scratch, { validate: true, hover: true, completion: true });
  await client.initialize(scratch);
});

afterAll(async () => {
  await client.close();
  rmSync(scratch, { recursive: true });
});

async function check(text: string, schema = 'claims') {
  const uri = uriOf(`${++files}.yaml`);
  await client.open(uri, header(schema) + text);
  return { uri, text: header(schema) + text, diagnostics: await client.diagnosticsOf(uri) };
}

async function complete(text: string, schema = 'claims'): Promise<string[]> {
  const [before = '', behind = ''] = text.split('|');
  const opened = await check(before + behind, schema);
  const position = positionOf(opened.text, header(schema).length + before.length);
  const list = await client.ask<{ items: { label: string }[] }>('completion', opened.uri, position);
  return list.items.map(({ label }) => label);
}

const claim = `claims:
  - id: c
    claim: The bridge was closed.
    evidence:
      - source: s
        quote: The bridge was closed
`;

describe('the YAML language server', () => {
  test.each(readdirSync(join(root, 'claims')))('finds nothing wrong with claims/%s', async (name) => {
    const { diagnostics } = await check(readFileSync(join(root, 'claims', name), 'utf8'));
    expect(diagnostics).toEqual([]);
  });

  test('finds nothing wrong where the checker takes a number or a truth value for a text', async () => {
    const text = `${claim}        phrase: 12
        value: 2020
        scope: { as-of: 2020, mode: true }
        said-by: 7
      - { source: 2020, quote: 1900, prefix: 3, suffix: yes, value: true }
    min-independent: "2"
properties:
  demands: { type: entity, many: "true" }
  steps: { type: ordinal, scale: [1, 2] }
accepted:
  - { finding: f0123456789ab, reason: 12, by: 5, until: 2027-06-30 }
`;
    expect((await check(text)).diagnostics).toEqual([]);
  });

  test.each([
    ['a misspelt key', `${claim}        qoute: x\n`, 'qoute'],
    ['a missing quote', claim.replace(/ {8}quote: .*\n/, ''), '"quote"'],
    ['an empty quote', claim.replace(/quote: .*/, 'quote:'), 'Incorrect type'],
    ['a stance that there is not', `${claim}        stance: maybe\n`, 'affirms'],
    ['a relative value without its fact', `${claim}        value: { by: 8 months }\n`, ''],
    ['a day that is none', `${claim}accepted: [{ finding: f1, reason: x, until: soon }]\n`, ''],
  ])('shows %s', async (_, text, words) => {
    const { diagnostics } = await check(text);
    expect(diagnostics.map(({ message }) => message).join('\n')).toContain(words);
    expect(diagnostics).not.toEqual([]);
  });

  test('completes keys and the words that a key can have', async () => {
    expect(await complete(`${claim}        |\n`)).toEqual(
      expect.arrayContaining(['prefix', 'suffix', 'phrase', 'value', 'scope', 'said-by', 'stance']),
    );
    expect(await complete('|\n')).toEqual(expect.arrayContaining(['claims', 'properties', 'entities', 'accepted']));
    expect(await complete(`${claim}        stance: |\n`)).toEqual(['affirms', 'denies', 'hedges']);
    expect(await complete('properties:\n  p:\n    kind: |\n')).toEqual(['event', 'state', 'cumulative']);
    expect(await complete('rules:\n  |\n', 'config')).toEqual(
      expect.arrayContaining(['quote-not-verbatim', 'disputed']),
    );
    expect(await complete('rules:\n  disputed: |\n', 'config')).toEqual(['"off"', 'note', 'warning', 'error']);
  });

  test('says what a key and a rule are for', async () => {
    const hover = async (text: string, words: string, schema?: string) => {
      const opened = await check(text, schema);
      const position = positionOf(opened.text, words, 1);
      return JSON.stringify(await client.ask('hover', opened.uri, position));
    };
    expect(await hover(claim, 'quote:')).toContain('The words, verbatim');
    expect(await hover(claim, 'evidence:')).toContain('it rests on');
    expect(await hover('rules:\n  disputed: off\n', 'disputed', 'config')).toContain('a speaker denies it');
  });
});
