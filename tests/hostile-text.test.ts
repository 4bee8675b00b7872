import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNames, render } from '../src/edges/formats.ts';
import type { Report } from '../src/model/report.ts';
import { reportSchema } from '../src/report/report-schema.ts';
import { renderJson } from '../src/reporters/json.ts';
import { joinPartials } from '../src/run/partial.ts';
import { run } from '../src/run/run.ts';
import { claimWith, digest, type Project, partOf, source, toInputs } from './in-memory.ts';

const options = { today: '2026-11-22', digest, tool: { name: 'crossquote', version: '0.0.0' } };
const around = { color: true, width: 60, folder: 'a/' };

/** Words that mean something to a file format, a terminal, a page, an object, or to the tool itself. */
const piece = fc.constantFrom(
  ...['the ferry', 'sailed at noon', 'not', '1,900', '5%', 'since February', '…', '[...]', '[sic]', '--', "'", '"'],
  ...['`', '```', '|', '<', '</script>', '<!--', ']]>', '&', '](x)', '::error::', '##[x]', '%0A', '{0}', '\\'],
  ...['__proto__', 'constructor', 'toString', 'javascript:x', '\n', '\r\n', '\r', '\t', '\0', '\u001b[31m', '\u0085'],
  ...['\u202E', '\u2066', '\u2028', '\uFEFF', '\u00AD', '\uFFFE', '\u{1F600}', 'é', 'e\u0301', '가', '日本'],
);
const text = fc.array(fc.oneof(piece, fc.constant(' ')), { maxLength: 8 }).map((pieces) => pieces.join(''));
const value = fc.oneof(text, fc.constantFrom('2020-02', '1910/1945', '8 months', 'true', '1,900 km', '20-2'));
const id = fc.oneof(fc.constantFrom('s', 't', '__proto__'), text);

const evidence = fc.record(
  {
    source: id,
    quote: text,
    value,
    prefix: text,
    phrase: text,
    'said-by': text,
    stance: text,
    scope: fc.dictionary(text, text),
  },
  { requiredKeys: ['source', 'quote'] },
);
const claim = fc.record(
  { id: text, claim: text, fact: text, value, evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }) },
  { requiredKeys: ['id', 'claim', 'evidence'] },
);
/** JSON is YAML, and holds any text. */
const claims = fc.array(claim, { minLength: 1, maxLength: 3 });
const front = fc.record(
  { outlet: text, origin: text, published: value, title: text, url: text },
  { requiredKeys: ['outlet'] },
);
const sourceFile = fc.tuple(front, text).map(([head, body]) => `---\n${JSON.stringify(head)}\n---\n${body}`);

interface Written {
  readonly project: Project;
  readonly quotes: number;
}

const written = fc
  .record({ s: sourceFile, t: sourceFile, proto: sourceFile, one: claims, other: claims, broken: text })
  .map(({ s, t, proto, one, other, broken }): Written => {
    const asFile = (list: typeof one) => JSON.stringify({ claims: list });
    const project = {
      'sources/s.txt': s,
      'sources/t.md': t,
      'sources/__proto__.txt': proto,
      'claims/one.yaml': asFile(one),
      'claims/other.yml': asFile(other),
      'claims/broken.yaml': broken,
    };
    return { project, quotes: [...one, ...other].reduce((sum, each) => sum + each.evidence.length, 0) };
  });

function listPlaces({ findings, claims, facts }: Report) {
  return [
    ...findings.flatMap(({ primary, related }) => [primary, ...related]),
    ...claims.flatMap(({ place, evidence }) => [place, ...evidence.flatMap(({ places }) => places)]),
    ...facts.flatMap(({ values }) => values.flatMap(({ readings }) => readings.map(({ place }) => place))),
  ];
}

test('whatever the files hold, no quote is lost, and every place is in its file', () => {
  fc.assert(
    fc.property(written, ({ project, quotes }) => {
      const report = run(toInputs(project), options);
      expect(reportSchema.safeParse(JSON.parse(renderJson(report))).error).toBeUndefined();
      const { total, ...classes } = report.counts.quotes;
      expect(total).toBeGreaterThanOrEqual(quotes);
      expect(Object.values(classes).reduce((sum, each) => sum + each, 0)).toBe(total);
      for (const { file, start, end, text } of listPlaces(report)) {
        const content = report.texts.get(file) ?? '';
        expect([start <= end && end <= content.length, content.slice(start, end)]).toEqual([true, text]);
      }
    }),
    { numRuns: 80 },
  );
});

test('every format shows it, the same in whatever order the files come', async () => {
  await fc.assert(
    fc.asyncProperty(written, async ({ project }) => {
      const inputs = toInputs(project);
      const [one, other] = [run(inputs, options), run([...inputs].reverse(), options)];
      for (const format of formatNames.filter((name) => name !== 'partial')) {
        expect([...(await render(other, format, around))]).toEqual([...(await render(one, format, around))]);
      }
    }),
    { numRuns: 20 },
  );
});

test('a partial report gives every file back as it was', () => {
  fc.assert(
    fc.property(written, ({ project }) => {
      const inputs = toInputs(project);
      const parts = [1, 2].map((index) => {
        const shard = { index, of: 2 };
        return {
          name: `${index}`,
          lines: partOf(inputs, shard),
        };
      });
      const byPath = new Map(inputs.map((input) => [input.path, input]));
      const joined = joinPartials(parts, 'x', digest);
      const files = 'files' in joined ? joined.files : [];
      expect(files.length).toBe(inputs.length);
      for (const file of files) expect(file).toEqual(byPath.get(file.path));
    }),
    { numRuns: 20 },
  );
});

test('a partial report in which one character is another one is refused', () => {
  const whole = partOf(toInputs({ 'sources/s.txt': source('It was so.'), 'claims/c.yaml': claimWith('It was so') }), {
    index: 1,
    of: 1,
  }).join('\n');
  const join = (text: string) => joinPartials([{ name: 'p', lines: text.split('\n') }], 'x', digest);
  expect(join(whole)).toHaveProperty('files');
  for (let at = 0; at < whole.length; at++) {
    for (const other of ['x', '"', '\n']) {
      if (whole[at] === other) continue;
      const changed = `${whole.slice(0, at)}${other}${whole.slice(at + 1)}`;
      expect(join(changed)).toEqual({ mismatch: expect.stringMatching(/^p is (?:damaged|no partial report)/) });
    }
  }
  const lines = whole.split('\n');
  for (const [at] of lines.entries()) {
    expect(join(lines.filter((_, place) => place !== at).join('\n'))).toHaveProperty('mismatch');
    expect(join([...lines.slice(0, at + 1), ...lines.slice(at)].join('\n'))).toHaveProperty('mismatch');
  }
});
