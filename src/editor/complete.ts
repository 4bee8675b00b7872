import type * as z from 'zod';
import { openText } from '../edit/open-text.ts';
import { escapeText, isPrintable, quoteText, readScalar } from '../edit/write-scalar.ts';
import { propertyKinds, stances, valueTypes } from '../model/claim.ts';
import { ruleSettings } from '../model/config.ts';
import type { TextEdit } from '../model/fix.ts';
import type { FileKind } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import {
  acceptanceSchema,
  claimSchema,
  claimsFileSchema,
  configSchema,
  entitySchema,
  evidenceSchema,
  frontMatterSchema,
  propertySchema,
} from '../parse/schema.ts';
import type { Examined } from '../report/build-report.ts';
import { allRules } from '../rules/index.ts';
import { continueWords } from './continue-words.ts';
import { findTyping, type Typing } from './find-typing.ts';

/** One thing that can be written at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: 'source' | 'words' | 'key' | 'name';
  readonly detail: string;
  readonly edit: Omit<TextEdit, 'file'>;
}

/** A name, and a line on what it is. */
type Named = readonly [name: string, detail: string];

const keysOfWords = ['quote', 'prefix', 'suffix', 'phrase'];

/** What can be written at an offset (UTF-16 code units) of a file, which need not be YAML yet. */
export function complete(examination: Examined, kind: FileKind, text: string, offset: number): Completion[] {
  const typing = findTyping(text, offset);
  if (!typing) return [];
  const behind = text.slice(offset);
  if (typing.kind === 'value' && keysOfWords.includes(typing.key))
    return completeWords(examination, typing, offset, behind);
  const end = offset + (/^[\w./-]*/.exec(behind)?.[0].length ?? 0);
  if (typing.kind === 'value') {
    const isSource = typing.key === 'source' || typing.key === 'supersedes';
    return listNames(examination, typing).map(([name, detail]) => ({
      label: name,
      kind: isSource ? 'source' : 'name',
      detail,
      edit: { start: typing.start, end, text: name },
    }));
  }
  const hasColon = text[end] === ':';
  return listKeys(examination, kind, typing)
    .filter(({ name }) => !typing.siblings.has(name))
    .map(({ name, detail, isList }) => ({
      label: name,
      kind: 'key',
      detail,
      edit: { start: typing.start, end, text: `${name}${hasColon ? '' : isList ? ':' : ': '}` },
    }));
}

/** The source's own words behind what is typed; of every source where none is named yet. */
function completeWords(
  { corpus }: Examined,
  typing: Extract<Typing, { kind: 'value' }>,
  offset: number,
  behind: string,
): Completion[] {
  const mark = typing.isContinued ? '' : (/^["']/.exec(typing.typed)?.[0] ?? '');
  const typed = readTyped(typing.typed, mark);
  const named = corpus.sources.get(typing.siblings.get('source') ?? '');
  const sources = named ? [named] : typed.trim() === '' ? [] : [...corpus.sources.values()];
  const partial = /(?<!\S)\S*$/.exec(typing.typed.slice(mark.length))?.[0] ?? '';
  const wordEnd = offset + (/^[\p{L}\p{N}]*/u.exec(behind)?.[0].length ?? 0);
  return sources.flatMap((source) => {
    const text = openText(corpus, source);
    return (text ? continueWords(text, typed) : []).map((words): Completion => {
      const whole = typed.slice(0, typed.length - (/(?<!\S)\S*$/.exec(typed)?.[0].length ?? 0)) + words;
      const isPlain = mark === '' && !typing.isContinued;
      const fits = !isPlain || (isPrintable(whole) && readScalar(whole, typing.inFlow) === whole);
      const encoded = mark === '"' ? escapeText(words) : mark === "'" ? words.replaceAll("'", "''") : words;
      return {
        label: words,
        kind: 'words',
        detail: tellSource(source),
        edit: fits
          ? { start: offset - partial.length, end: wordEnd, text: encoded }
          : { start: typing.start, end: wordEnd, text: quoteText(whole) },
      };
    });
  });
}

/** What a scalar says as far as it is typed. */
function readTyped(raw: string, mark: string): string {
  const bare = raw.slice(mark.length);
  if (mark === "'") return bare.replaceAll("''", "'");
  return mark === '"' ? bare.replace(/\\(["\\])/g, '$1') : bare;
}

function tellSource({ id, outlet, published }: Source): string {
  return `${id}: ${outlet}${published ? `, ${published.value.text}` : ''}`;
}

function listNames({ corpus, verdict }: Examined, { key, path }: Typing & { readonly key: string }): readonly Named[] {
  if (path.at(-1) === 'rules') return ruleSettings.map((name) => [name, '']);
  switch (key) {
    case 'source':
    case 'supersedes':
      return [...corpus.sources.values()].map((source) => [
        source.id,
        source.title ?? `${source.outlet}${source.published ? `, ${source.published.value.text}` : ''}`,
      ]);
    case 'fact':
    case 'after':
    case 'before':
      return corpus.facts.map(({ name, readings }) => [
        name,
        [...new Set(readings.map(({ shown }) => shown))].join('; '),
      ]);
    case 'said-by':
    case 'part-of':
      return [...corpus.entities.values()].map(({ key: id, name }) => [id.text, name ?? '']);
    case 'stance':
      return stances.map((name) => [name, '']);
    case 'type':
      return valueTypes.map((name) => [name, '']);
    case 'kind':
      return propertyKinds.map((name) => [name, '']);
    case 'rule':
      return allRules.map(({ id, summary }) => [id, summary]);
    case 'finding':
      return verdict.findings
        .filter(({ status }) => status === 'open')
        .map(({ fingerprint, rule, message }) => [fingerprint, `${rule}: ${message}`]);
    default:
      return [];
  }
}

interface Key {
  readonly name: string;
  readonly detail: string;
  readonly isList: boolean;
}

function listKeys({ corpus }: Examined, kind: FileKind, { path }: Typing): readonly Key[] {
  const [section] = path;
  const last = path.at(-1);
  if (kind === 'source') return path.length === 0 ? readShape(frontMatterSchema.shape) : [];
  if (kind === 'config') {
    if (last === 'rules') return allRules.map(({ id, summary }) => ({ name: id, detail: summary, isList: false }));
    return path.length === 0 ? readShape(configSchema.shape) : [];
  }
  if (last === undefined) return readShape(claimsFileSchema.shape);
  if (last === 'scope') return listScopeKeys(corpus);
  if (last === 'evidence') return readShape(evidenceSchema.shape);
  if (path.length === 1 && section === 'claims') return readShape(claimSchema.shape);
  if (path.length === 1 && section === 'accepted') return readShape(acceptanceSchema.shape);
  if (path.length === 2 && section === 'properties') return readShape(propertySchema.shape);
  if (path.length === 2 && section === 'entities') return readShape(entitySchema.shape);
  return [];
}

function listScopeKeys(corpus: Examined['corpus']): Key[] {
  const used = corpus.claims.flatMap(({ evidence }) => evidence.flatMap(({ scope }) => [...scope.keys()]));
  const names = [...new Set(['as-of', 'mode', 'place', 'event', ...used])];
  return names.map((name) => ({ name, detail: '', isList: false }));
}

/** The keys of a mapping with what the format says of each. */
function readShape(shape: Readonly<Record<string, z.ZodType>>): Key[] {
  return Object.entries(shape).map(([name, schema]) => {
    const { innerType } = schema._zod.def as { readonly innerType?: z.ZodType };
    const inner = innerType ?? schema;
    return {
      name,
      detail: schema.description ?? inner.description ?? '',
      isList: ['array', 'object', 'record'].includes(inner._zod.def.type) && name !== 'scope',
    };
  });
}
