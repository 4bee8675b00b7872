import * as z from 'zod';
import { propertyKinds, stances, valueTypes } from '../model/claim.ts';
import { ruleSettings } from '../model/config.ts';
import { joinWith } from '../text/wording.ts';
import { isEdtf } from '../values/edtf.ts';
import { isDay } from '../values/is-day.ts';
import { explainGlob } from './globs.ts';

/*
 * The one definition of the three file formats: it validates them, and the JSON Schemas for editors are
 * made from it. Files are read with every scalar as text; the schemas for editors say which YAML scalars
 * are welcome in its place.
 */

/** What an editor takes for a number or a truth value where its author left it unquoted, and we for a text. */
const anyScalar = ['string', 'number', 'boolean'];

const scalar = (description: string) =>
  z.string().regex(/\S/, 'needs some text').meta({ description, type: anyScalar });

const positive = (description: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'needs a whole number from 1')
    .meta({ description, type: ['integer', 'string'], minimum: 1, maximum: 999_999 });

const truth = (description: string) =>
  z
    .enum(['true', 'false'], 'needs `true` or `false`')
    .meta({ description, type: ['boolean', 'string'], enum: undefined, pattern: '^(?:true|false)$' });

const oneOf = <const T extends readonly string[]>(names: T, description: string) =>
  z
    .enum(names, {
      error: () =>
        `needs to be ${joinWith(
          'or',
          names.map((name) => `\`${name}\``),
        )}`,
    })
    .meta({ description });

const edtf = (description: string) =>
  z
    .string()
    .refine(isEdtf, 'needs a date such as 2020-10-29, 2020-10, or 2020')
    .meta({ description, type: ['string', 'number'] });

const relativeValue = z
  .strictObject({
    after: scalar('The fact, `subject/property`, that came before.').optional(),
    before: scalar('The fact, `subject/property`, that came later.').optional(),
    by: scalar('The time between the two, such as `8 months`.').optional(),
  })
  .refine((value) => value.after !== undefined || value.before !== undefined, 'needs `after` or `before`')
  .meta({ anyOf: [{ required: ['after'] }, { required: ['before'] }] });

const value = z
  .union([scalar('What the words say, as data.'), relativeValue], {
    error: () => 'needs a text, or `after` or `before` with `by`',
  })
  .meta({ description: 'What the words say, as data: a date, a number with its unit, a name, `true`, …' });

const scope = z
  .object({ 'as-of': edtf('The day for which it holds, in EDTF.').optional() })
  .catchall(scalar('The circumstance.'))
  .meta({ description: 'The circumstances under which it holds: `as-of`, `mode`, `place`, `event`, …' });

export const evidenceSchema = z
  .strictObject({
    source: scalar('The id of the source: its path below `sources/` without the extension.'),
    quote: z
      .string()
      .regex(/[\p{L}\p{N}]/u, 'needs at least one letter or digit')
      .meta({
        description: 'The words, verbatim. `…` marks what is left out, `[T]he` a capital of yours.',
        type: anyScalar,
      }),
    prefix: scalar('The words right before the quote, where it stands more than once.').optional(),
    suffix: scalar('The words right after the quote, where it stands more than once.').optional(),
    phrase: scalar('The words of the quote that carry the value.').optional(),
    value: value.optional(),
    scope: scope.optional(),
    'said-by': scalar('Who says it, where the outlet reports what somebody said: an entity, or any name.').optional(),
    stance: oneOf(
      stances,
      'What the speaker does with the value: `affirms` it (the default), `denies`, or `hedges` it.',
    ).optional(),
  })
  .meta({ description: "One source's words for, or against, the claim." });

export const claimSchema = z
  .strictObject({
    id: scalar('The name of the claim; no other claim has it.'),
    claim: scalar('The statement, in plain words.'),
    fact: scalar('The question it answers, `subject/property`. Claims with the same fact are compared.').optional(),
    value: value.optional(),
    scope: scope.optional(),
    'min-independent': positive('How many newsrooms must support it.').optional(),
    evidence: z
      .array(evidenceSchema)
      .min(1, 'needs at least one quote')
      .meta({ description: 'The quotes that it rests on.' }),
  })
  .meta({ description: 'One curated statement, and the words it rests on.' });

export const propertySchema = z
  .strictObject({
    type: oneOf(valueTypes, 'What kind of value it has. Without it the type follows from the value.').optional(),
    kind: oneOf(
      propertyKinds,
      'How it behaves in time: an `event` does not change (the default), a `state` holds at its `as-of`, and what is `cumulative` can only grow.',
    ).optional(),
    scale: z
      .array(scalar('One step.'))
      .min(2, 'needs at least two steps')
      .meta({ description: 'The steps of an ordinal, weakest first.' })
      .optional(),
    many: truth('Whether several values hold side by side.').optional(),
  })
  .meta({ description: 'How the values of a property compare.' });

export const entitySchema = z
  .strictObject({
    name: scalar('The name as it is shown.').optional(),
    aliases: z.array(scalar('Another name.')).meta({ description: 'Other names of the same.' }).optional(),
    'part-of': scalar('The entity it is a part of.').optional(),
  })
  .meta({ description: 'Somebody or something that values and speakers name.' });

export const acceptanceSchema = z
  .strictObject({
    finding: scalar('The fingerprint of the finding.'),
    rule: scalar('The rule of the finding.').optional(),
    reason: scalar('Why it stays.'),
    by: scalar('Who decided.').optional(),
    until: z
      .string()
      .refine(isDay, 'needs a day such as 2027-06-30')
      .meta({ description: 'The last day on which it holds, such as 2027-06-30.', pattern: '^\\d{4}-\\d\\d-\\d\\d$' })
      .optional(),
  })
  .meta({ description: 'A finding that an editor keeps on purpose.' });

/** The top level alone: its entries are checked one by one, so that one mistake loses nothing else. */
export const claimsFileSchema = z
  .strictObject({
    claims: z.array(claimSchema).meta({ description: 'Statements, and the words they rest on.' }).optional(),
    properties: z
      .record(z.string(), propertySchema)
      .meta({ description: "How values compare, by the fact's last segment." })
      .optional(),
    entities: z
      .record(z.string(), entitySchema)
      .meta({ description: 'People, places, and companies, by id.' })
      .optional(),
    accepted: z.array(acceptanceSchema).meta({ description: 'Findings that stay on purpose.' }).optional(),
  })
  .meta({ title: 'crossquote claims' });

const origin = z.union(
  [
    scalar('The newsroom that wrote it.'),
    z.strictObject({
      newsroom: scalar('The newsroom that wrote it.'),
      quote: scalar('The words of the text that show it, verbatim.').optional(),
    }),
  ],
  { error: () => 'needs a newsroom, or `newsroom` with `quote`' },
);

const published = z.union(
  [
    edtf('The date of publication.'),
    z.strictObject({
      date: edtf('The date of publication.'),
      quote: scalar('The words of the text that show it, verbatim.').optional(),
    }),
  ],
  { error: () => 'needs a date such as 2020-10-29, 2020-10, or 2020, or `date` with `quote`' },
);

const hash = (description: string) =>
  z
    .string()
    .regex(/^[\da-f]{64}$/, 'needs 64 hexadecimal digits')
    .meta({ description });

const original = z
  .strictObject({ sha256: hash("SHA-256 of that file's bytes.") })
  .meta({ description: 'The file that the text was taken from.' });

export const frontMatterSchema = z
  .strictObject({
    outlet: scalar('Who published it.'),
    origin: origin.meta({ description: 'The newsroom that wrote it, where that is not the outlet.' }).optional(),
    published: published
      .meta({ description: 'When it appeared. Leave it out where the text does not show it.' })
      .optional(),
    title: scalar('Its headline.').optional(),
    byline: scalar('Who wrote it, as the page says.').optional(),
    url: scalar('Where it stands live.').optional(),
    archived: scalar('Where an archive keeps it.').optional(),
    retrieved: edtf('When it was captured.').optional(),
    language: scalar('Its language, such as `en`.').optional(),
    supersedes: scalar("The id of the same outlet's earlier version, which no longer counts.").optional(),
    sha256: hash("SHA-256 of the body's bytes.").optional(),
    original: original.optional(),
    history: z
      .array(
        z.strictObject({
          sha256: hash('SHA-256 of the body as it was.'),
          original: original.optional(),
          retrieved: edtf('When that text was captured.').optional(),
        }),
      )
      .meta({ description: 'The texts that were here before a correction, the latest first.' })
      .optional(),
  })
  .meta({ title: 'crossquote source' });

const glob = scalar('A glob below the root.').superRefine((text, context) => {
  const message = explainGlob(text);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

const globs = z.union([glob, z.array(glob).min(1)], { error: () => 'needs a glob, or a list of globs' });

export const configSchema = z
  .strictObject({
    claims: globs.meta({ description: 'Where the claims are.' }).optional(),
    sources: globs.meta({ description: 'Where the sources are.' }).optional(),
    rules: z
      .record(z.string(), oneOf(ruleSettings, 'How loud the rule is; `off` turns it off.'))
      .meta({ description: 'Severities by rule.' })
      .optional(),
    'min-independent': positive('How many newsrooms must support every fact.').optional(),
  })
  .meta({ title: 'crossquote configuration' });
