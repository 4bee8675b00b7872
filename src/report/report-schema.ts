import * as z from 'zod';
import { quoteClasses } from '../model/anchor.ts';
import { stances } from '../model/claim.ts';
import { severities } from '../model/config.ts';
import { acceptanceStates, sinces } from '../model/finding.ts';
import { agreements, conclusions, type ReportData } from '../model/report.ts';

const number = z.int().min(0);
const oneNumberFor = <const T extends readonly string[]>(names: T) => z.record(z.enum(names), number);

const offsets = z.strictObject({ start: number, end: number });

const place = z
  .strictObject({
    file: z.string(),
    line: z.int().min(1),
    column: z.int().min(1),
    endLine: z.int().min(1),
    endColumn: z.int().min(1),
    start: number,
    end: number,
    text: z.string(),
    label: z.string().optional(),
  })
  .meta({
    description: 'Lines and columns count from 1; columns and offsets are UTF-16 code units; `end` is exclusive.',
  });

const difference = z.strictObject({
  type: z.enum(['number', 'negation', 'name', 'words', 'order', 'case', 'punctuation', 'word-cut']),
  quote: z.string(),
  source: z.string(),
});

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  status: z.enum(['open', 'accepted']),
  since: z.enum(sinces).optional(),
  fingerprint: z.string().regex(/^f[\da-f]{12}$/),
  message: z.string(),
  claim: z.string().optional(),
  fact: z.string().optional(),
  source: z.string().optional(),
  readings: z.array(z.strictObject({ claim: z.string(), evidence: number })).optional(),
  primary: place,
  related: z.array(place),
  notes: z.array(z.string()),
  help: z.string().optional(),
  fix: z
    .strictObject({
      title: z.string(),
      edits: z.array(z.strictObject({ file: z.string(), start: number, end: number, text: z.string() })).min(1),
    })
    .meta({ description: 'Put each `text` in the place of its stretch of the file; all edits, or none.' })
    .optional(),
});

const reading = z.strictObject({
  claim: z.string(),
  evidence: number,
  source: z.string(),
  outlet: z.string(),
  origin: z.string(),
  published: z.string().nullable(),
  scope: z.record(z.string(), z.string()),
  saidBy: z.string().optional(),
  speaker: z.string().optional(),
  stance: z.enum(stances).optional(),
  place,
});

const readingName = z.strictObject({ claim: z.string(), source: z.string() });

const fact = z.strictObject({
  fact: z.string(),
  agreement: z.enum(agreements),
  values: z.array(
    z.strictObject({
      value: z.string(),
      means: z.string().optional(),
      bounds: z.strictObject({ earliest: z.string().optional(), latest: z.string().optional() }).optional(),
      outlets: z.array(z.string()),
      newsrooms: z.array(z.string()),
      speakers: z.array(z.string()),
      readings: z.array(reading),
    }),
  ),
  comparisons: z.array(
    z.strictObject({ a: readingName, b: readingName, verdict: z.string(), because: z.string(), count: number }),
  ),
  omitted: number.optional(),
});

const claim = z.strictObject({
  id: z.string(),
  claim: z.string(),
  fact: z.string(),
  place,
  evidence: z.array(
    z.strictObject({
      source: z.string(),
      quote: z.string(),
      class: z.enum(quoteClasses),
      places: z.array(place),
      parts: z.array(offsets).optional(),
      sentence: offsets.optional(),
      nearest: place.optional(),
      differences: z.array(difference).optional(),
      diff: z.array(z.strictObject({ kind: z.enum(['same', 'quote', 'source']), text: z.string() })).optional(),
      omitted: z.array(z.string()).optional(),
    }),
  ),
});

const source = z.strictObject({
  id: z.string(),
  file: z.string(),
  body: offsets,
  title: z.string().optional(),
  outlet: z.string(),
  origin: z.string(),
  published: z.string().nullable(),
  bounds: z.strictObject({ earliest: z.string(), latest: z.string() }).optional(),
  url: z.string().nullable(),
  archived: z.string().optional(),
  supersededBy: z.string().optional(),
  sha256: z.string(),
  quotes: number,
});

const acceptance = z.strictObject({
  finding: z.string(),
  rule: z.string().nullable(),
  reason: z.string(),
  by: z.string().nullable(),
  until: z.string().nullable(),
  state: z.enum(acceptanceStates),
});

/** The report as `--format json` writes it, version 1. The check below holds it to the type. */
export const reportSchema = z
  .strictObject({
    version: z.literal(1),
    tool: z.strictObject({ name: z.string(), version: z.string() }),
    conclusion: z.enum(conclusions),
    base: z
      .union([z.strictObject({ ref: z.string(), commit: z.string() }), z.strictObject({ missing: z.string() })])
      .optional(),
    counts: z.strictObject({
      sources: number,
      outlets: number,
      newsrooms: number,
      claims: number,
      quotes: oneNumberFor(['total', ...quoteClasses]),
      facts: oneNumberFor(['total', ...agreements]),
      findings: oneNumberFor([...severities, 'accepted']),
      new: oneNumberFor(severities).optional(),
    }),
    findings: z.array(finding),
    fixed: z.array(finding).optional(),
    facts: z.array(fact),
    claims: z.array(claim),
    sources: z.array(source),
    accepted: z.array(acceptance),
  })
  .meta({ title: 'crossquote report, version 1' });

type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Loose<T[Key]> | (undefined extends T[Key] ? undefined : never) }
    : T;

/** Fails to compile when type and schema part company. */
const sameShape: (data: ReportData) => Loose<z.infer<typeof reportSchema>> = (data) => data;
void sameShape;
