import type { Acceptance, Claim, Entity, Evidence, Property, Scope, Stance, StatedValue } from '../model/claim.ts';
import type { InputProblem } from '../model/problem.ts';
import type { Written } from '../model/written.ts';
import { hasWord } from '../text/words.ts';
import { findCutTexts } from './find-cut-texts.ts';
import { readYaml } from './read-yaml.ts';
import { acceptanceSchema, claimSchema, claimsFileSchema, entitySchema, propertySchema } from './schema.ts';
import { type Subject, validate } from './validate.ts';
import {
  entriesAt,
  itemsAt,
  scalarAt,
  textAt,
  valueAt,
  type YamlMapping,
  type YamlNode,
  type YamlScalar,
} from './yaml-tree.ts';

/** What one claims file holds. */
export interface ClaimsReading {
  readonly claims: readonly Claim[];
  readonly properties: readonly Property[];
  readonly entities: readonly Entity[];
  readonly acceptances: readonly Acceptance[];
  readonly problems: readonly InputProblem[];
}

/** Reads one claims file. A mistake in one claim takes no other claim with it, and no quote out of the count. */
export function parseClaims(text: string, file: string): ClaimsReading {
  const { root, problem } = readYaml(text, file);
  if (!root) return { claims: [], properties: [], entities: [], acceptances: [], problems: problem ? [problem] : [] };
  const claims = itemsAt(root, 'claims').map((node, index) => readClaim(node, index, problem !== undefined));
  if (problem) return { claims, properties: [], entities: [], acceptances: [], problems: [problem] };
  return {
    claims,
    properties: entriesAt(root, 'properties').map(({ key, value }) => readProperty(key, value)),
    entities: entriesAt(root, 'entities').map(({ key, value }) => readEntity(key, value)),
    acceptances: itemsAt(root, 'accepted').flatMap(readAcceptance),
    problems: [...checkShape(root, file), ...findCutTexts(root)],
  };
}

const sections = ['claims', 'properties', 'entities', 'accepted'] as const;

function checkShape(root: YamlNode, file: string): InputProblem[] {
  const fileKind = 'claims' as const;
  if (root.kind === 'scalar' && root.text.trim() === '') return [];
  const problems = validate(claimsFileSchema, skeleton(root), { fileKind, name: `the claims file ${file}` });
  for (const [index, node] of itemsAt(root, 'claims').entries()) {
    const id = textAt(node, 'id')?.text;
    const subject: Subject =
      id === undefined
        ? { fileKind, name: `claim ${index + 1} of ${file}` }
        : { fileKind, name: `claim \`${id}\``, claim: id };
    problems.push(...validate(claimSchema, node, subject));
  }
  for (const { key, value } of entriesAt(root, 'properties')) {
    problems.push(...validate(propertySchema, value, { fileKind, name: `property \`${key.text}\`` }));
  }
  for (const { key, value } of entriesAt(root, 'entities')) {
    problems.push(...validate(entitySchema, value, { fileKind, name: `entity \`${key.text}\`` }));
  }
  for (const node of itemsAt(root, 'accepted')) {
    const finding = textAt(node, 'finding')?.text ?? '';
    problems.push(...validate(acceptanceSchema, node, { fileKind, name: `accepted finding \`${finding}\`` }));
  }
  return problems;
}

/** The file with its lists and mappings emptied: its own shape, without what is in it. An empty section is none. */
function skeleton(root: YamlNode): YamlNode {
  if (root.kind !== 'mapping') return root;
  const known: readonly string[] = sections;
  const entries = root.entries.flatMap(({ key, value }) => {
    if (!known.includes(key.text) || value.kind === 'scalar') {
      return value.kind === 'scalar' && value.text.trim() === '' && known.includes(key.text) ? [] : [{ key, value }];
    }
    const empty: YamlNode = value.kind === 'sequence' ? { ...value, items: [] } : { ...value, entries: [] };
    return [{ key, value: empty }];
  });
  return { ...root, entries };
}

function readClaim(node: YamlNode, index: number, damaged: boolean): Claim {
  const id = textAt(node, 'id');
  const statement = textAt(node, 'claim');
  const fact = textAt(node, 'fact');
  const name = id?.text ?? `(claim ${index + 1})`;
  const value = readValue(node);
  const minIndependent = Number(scalarAt(node, 'min-independent')?.text);
  const scope = readScope(node);
  const evidence = itemsAt(node, 'evidence').flatMap((item) => readEvidence(item, scope, value, damaged));
  const counted = new Set(evidence.map((each) => each.quote.span.start));
  const stray = findQuotes(node).filter((quote) => !counted.has(quote.span.start));
  return {
    id: name,
    at: id?.span ?? firstSpan(node),
    fact: fact?.text.trim() ?? name,
    scope,
    ...(statement && { statement }),
    ...(fact && { factAt: fact }),
    ...(value && { value }),
    ...(Number.isInteger(minIndependent) && minIndependent > 0 && { minIndependent }),
    evidence: [...evidence, ...stray.map((quote): Evidence => ({ quote, scope, stance: 'affirms', damaged: true }))],
  };
}

function firstSpan(node: YamlNode): Written['span'] {
  return node.kind === 'mapping' ? (node.entries[0]?.key.span ?? node.span) : node.span;
}

/** Everything behind a key `quote`, wherever the author put it, and whatever YAML made of it. */
function findQuotes(node: YamlNode): Written[] {
  if (node.kind === 'sequence') return node.items.flatMap(findQuotes);
  if (node.kind === 'scalar') return [];
  return node.entries.flatMap(({ key, value }) => {
    if (key.text !== 'quote') return findQuotes(value);
    if (value.kind !== 'scalar') return [{ text: spellOut(value), style: 'plain' as const, span: value.span }];
    return value.text.trim() === '' ? [] : [value];
  });
}

/** The words of a text that YAML took for something else, as in `quote: He said: no`. */
function spellOut(node: YamlNode): string {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'sequence') return node.items.map(spellOut).join(', ');
  return node.entries.map(({ key, value }) => `${key.text}: ${spellOut(value)}`).join(' ');
}

function readEvidence(node: YamlNode, outer: Scope, outerValue: StatedValue | undefined, damaged: boolean): Evidence[] {
  // An entry without a quote, or with nothing in it, counts as one that could not be checked.
  const written = valueAt(node, 'quote')?.kind ?? 'scalar';
  const quote = textAt(node, 'quote') ?? (node.kind === 'mapping' && written === 'scalar' ? emptyAt(node) : undefined);
  if (!quote) return [];
  const source = textAt(node, 'source');
  const prefix = textAt(node, 'prefix');
  const suffix = textAt(node, 'suffix');
  const phrase = textAt(node, 'phrase');
  const value = readValue(node) ?? outerValue;
  const saidBy = textAt(node, 'said-by');
  // What every entry has comes first: the engine then keeps one shape for all of them, and not one for each.
  return [
    {
      quote,
      scope: joinScopes(outer, readScope(node)),
      stance: readStance(node),
      damaged: damaged || !source || !hasWord(quote.text) || quote.dropped !== undefined,
      ...(source && { source }),
      ...(prefix && { prefix }),
      ...(suffix && { suffix }),
      ...(phrase && { phrase }),
      ...(value && { value }),
      ...(saidBy && { saidBy }),
    },
  ];
}

function emptyAt(node: YamlNode): YamlScalar {
  return { kind: 'scalar', text: '', style: 'plain', span: firstSpan(node) };
}

function readStance(node: YamlNode): Stance {
  const stance = scalarAt(node, 'stance')?.text;
  return stance === 'denies' || stance === 'hedges' ? stance : 'affirms';
}

/** Most claims, and nearly all evidence, have no scope of their own: they share this one. */
const noScope: Scope = new Map();

function readScope(node: YamlNode): Scope {
  const entries = entriesAt(node, 'scope');
  if (entries.length === 0) return noScope;
  return new Map(entries.flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key.text, value] as const] : [])));
}

function joinScopes(outer: Scope, inner: Scope): Scope {
  return inner.size === 0 ? outer : new Map([...outer, ...inner]);
}

function readValue(node: YamlNode): StatedValue | undefined {
  const scalar = textAt(node, 'value');
  if (scalar) return scalar;
  const mapping = valueAt(node, 'value');
  return mapping?.kind === 'mapping' ? readRelativeValue(mapping) : undefined;
}

function readRelativeValue(node: YamlMapping): StatedValue | undefined {
  const after = textAt(node, 'after');
  const before = textAt(node, 'before');
  const by = textAt(node, 'by');
  if (!after && !before) return undefined;
  return { ...(after && { after }), ...(before && { before }), ...(by && { by }), span: node.span };
}

function readProperty(key: YamlScalar, node: YamlNode): Property {
  const type = propertySchema.shape.type.safeParse(scalarAt(node, 'type')?.text).data;
  const kind = propertySchema.shape.kind.safeParse(scalarAt(node, 'kind')?.text).data;
  return {
    key,
    ...(type && { type }),
    kind: kind ?? 'event',
    scale: readTexts(node, 'scale'),
    many: scalarAt(node, 'many')?.text === 'true',
  };
}

function readEntity(key: YamlScalar, node: YamlNode): Entity {
  const name = textAt(node, 'name')?.text;
  const partOf = textAt(node, 'part-of');
  return { key, ...(name !== undefined && { name }), aliases: readTexts(node, 'aliases'), ...(partOf && { partOf }) };
}

function readTexts(node: YamlNode, key: string): string[] {
  return itemsAt(node, key).flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
}

function readAcceptance(node: YamlNode): Acceptance[] {
  const finding = textAt(node, 'finding');
  const reason = textAt(node, 'reason')?.text;
  if (!finding || reason === undefined) return [];
  const rule = textAt(node, 'rule');
  const by = textAt(node, 'by')?.text;
  const until = textAt(node, 'until');
  return [{ finding, ...(rule && { rule }), reason, ...(by !== undefined && { by }), ...(until && { until }) }];
}
