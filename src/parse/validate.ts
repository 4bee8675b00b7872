import type * as z from 'zod';
import type { FileKind, InputProblem } from '../model/problem.ts';
import type { Span } from '../model/span.ts';
import { askForName, joinWith, suggest } from '../text/wording.ts';
import { toPlain, type YamlEntry, type YamlMapping, type YamlNode } from './yaml-tree.ts';

/** How a message names the thing it is about, such as "claim `x`" or "source `y`". */
export interface Subject {
  readonly fileKind: FileKind;
  readonly name: string;
  readonly claim?: string;
  readonly source?: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Holds a node against a schema; each way in which it falls short is one problem, where it stands. */
export function validate(schema: z.ZodType, node: YamlNode, subject: Subject): InputProblem[] {
  const result = schema.safeParse(toPlain(node));
  if (result.success) return [];
  const issues = result.error.issues.flatMap((issue) => openUnion(issue, node));
  return dropEchoes(issues, node, schema).flatMap((issue) => describe(issue, node, subject, schema));
}

/** Where a mapping fits none of several shapes, what is wrong inside it says more than "none fits". */
function openUnion(issue: Issue, root: YamlNode): Issue[] {
  if (issue.code !== 'invalid_union' || follow(root, issue.path).node.kind !== 'mapping') return [issue];
  const inner = issue.errors.find((option) =>
    option.every((each) => each.code !== 'invalid_type' || each.path.length > 0),
  );
  if (!inner) return [issue];
  return inner.flatMap((each) => openUnion({ ...each, path: [...issue.path, ...each.path] }, root));
}

/** A misspelt key is also a missing one: one cause, one finding. */
function dropEchoes(issues: readonly Issue[], root: YamlNode, schema: z.ZodType): Issue[] {
  const meant = new Set<string>();
  const misspelt = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const allowed = keysAllowed(schema, issue.path);
    misspelt.add(issue.path.join('.'));
    for (const key of issue.keys) for (const near of suggest(key, allowed)) meant.add([...issue.path, near].join('.'));
  }
  return issues.filter((issue) => {
    if (issue.code === 'custom' && misspelt.has(issue.path.join('.'))) return false;
    const { missing, path } = follow(root, issue.path);
    return missing === undefined || !meant.has([...path, missing].join('.'));
  });
}

function describe(issue: Issue, root: YamlNode, subject: Subject, schema: z.ZodType): InputProblem[] {
  const { name, ...about } = subject;
  const { node, missing, path } = follow(root, issue.path);
  const where = [...showPath(path), name].join(' of ');
  const problem = (at: Span, message: string, label: string, help?: string): InputProblem => ({
    kind: 'shape',
    ...about,
    at,
    message,
    label,
    ...(help !== undefined && { help }),
  });
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAllowed(schema, path);
    const known = `use one of ${joinWith(
      'or',
      allowed.map((each) => `\`${each}\``),
    )}`;
    return issue.keys.map((key) => {
      const entry = node.kind === 'mapping' ? entryAt(node, key) : undefined;
      const message = `${where} has an unknown key \`${key}\``;
      return problem(entry?.key.span ?? node.span, message, 'unknown key', askForName(key, allowed) ?? known);
    });
  }
  if (missing !== undefined) {
    return [problem(firstKey(node), `${where} has no \`${missing}\``, '', `add \`${missing}: …\``)];
  }
  const help =
    issue.code === 'invalid_value' && node.kind === 'scalar'
      ? askForName(node.text, issue.values.map(String))
      : undefined;
  return [problem(node.span, `${where} ${wordsFor(issue, node)}`, labelFor(node), help)];
}

function wordsFor(issue: Issue, node: YamlNode): string {
  const wanted: Readonly<Record<string, string>> = {
    string: 'needs a text',
    array: 'needs a list, with `- ` before each entry',
    object: 'needs entries of the form `key: value`',
    record: 'needs entries of the form `key: value`',
  };
  const words = issue.code === 'invalid_type' ? (wanted[issue.expected] ?? issue.message) : issue.message;
  return node.kind === 'scalar' && node.text.trim() === '' ? `is empty and ${words}` : words;
}

function labelFor(node: YamlNode): string {
  if (node.kind === 'mapping') return 'these are entries';
  if (node.kind === 'sequence') return 'this is a list';
  return node.text.trim() === '' ? 'nothing is here' : '';
}

/** The steps of a path from the inside out, such as "`stance`", "evidence 1": counted as people count. */
function showPath(path: Path): string[] {
  const steps: string[] = [];
  for (const [index, step] of path.entries()) {
    if (typeof step === 'number') steps[steps.length - 1] = `${String(path[index - 1])} ${step + 1}`;
    else steps.push(`\`${String(step)}\``);
  }
  return steps.reverse();
}

/** The node at a path; or the last one on the way, and the key that it does not have. */
function follow(root: YamlNode, path: Path): { node: YamlNode; missing?: string; path: Path } {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const next = childAt(node, step);
    if (!next) return { node, missing: String(step), path: path.slice(0, depth) };
    node = next;
  }
  return { node, path };
}

function childAt(node: YamlNode, step: PropertyKey): YamlNode | undefined {
  if (node.kind === 'mapping') return entryAt(node, step)?.value;
  return node.kind === 'sequence' ? node.items[Number(step)] : undefined;
}

/** The entries of mappings that were asked for one, by their keys: what is wrong with thousands is found one by one. */
const entriesByKey = new WeakMap<YamlMapping, ReadonlyMap<PropertyKey, YamlEntry>>();

/** The entry of a key; the first one where YAML has two. */
function entryAt(node: YamlMapping, key: PropertyKey): YamlEntry | undefined {
  let entries = entriesByKey.get(node);
  if (!entries) {
    entries = new Map([...node.entries].reverse().map((entry) => [entry.key.text, entry]));
    entriesByKey.set(node, entries);
  }
  return entries.get(key);
}

/** A mapping is shown by its first key: underlining all of it would hide what is wrong. */
function firstKey(node: YamlNode): Span {
  return node.kind === 'mapping' ? (node.entries[0]?.key.span ?? node.span) : node.span;
}

interface Definition {
  readonly innerType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** The keys that a schema knows at a path. */
function keysAllowed(schema: z.ZodType, path: Path): string[] {
  const { innerType, shape, element, valueType, options } = schema._zod.def as Definition;
  if (innerType) return keysAllowed(innerType, path);
  if (options) return options.flatMap((option) => keysAllowed(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(shape ?? {});
  const next = shape?.[String(step)] ?? element ?? valueType;
  return next ? keysAllowed(next, rest) : [];
}
