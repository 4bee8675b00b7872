import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../src/reporters/markdown.ts';
import { type Project, report } from './in-memory.ts';

const root = new URL('../', import.meta.url);
const read = (folder: string): Project =>
  Object.fromEntries(
    readdirSync(new URL(folder, root)).map((name) => [
      `${folder}${name}`,
      readFileSync(new URL(`${folder}${name}`, root)),
    ]),
  );
const files: Project = { ...read('sources/'), ...read('claims/') };
const result = report(files);

describe('our own claims', () => {
  test('hold word for word', () => {
    const { total, exact, typographic } = result.counts.quotes;
    expect(exact + typographic).toBe(total);
    expect(result.findings.filter(({ severity, status }) => severity !== 'note' && status === 'open')).toEqual([]);
  });

  test('answer at least 50 facts with at least 120 quotes', () => {
    expect(result.counts.facts.total).toBeGreaterThanOrEqual(50);
    expect(result.counts.quotes.total).toBeGreaterThanOrEqual(120);
    expect(result.counts).toMatchObject({ sources: 5, outlets: 4, newsrooms: 3 });
  });

  test('say when Kim and Takizaki last met', () => {
    const claim = result.claims.find(({ id }) => id === 'last-met-in-february');
    expect(claim?.claim).toBe('Kim and Takizaki last met in February.');
    expect(claim?.evidence.map(({ class: found }) => found)).toEqual(['exact', 'typographic']);
    const fact = result.facts.find(({ fact: name }) => name === 'kim-takizaki/last-meeting');
    expect(fact?.values.map(({ value }) => value)).toEqual(expect.arrayContaining(['2020-01', '2020-02', '2020-06']));
  });

  test('name speakers as they are declared', () => {
    expect(renderMarkdown(result)).toContain('**not true**: Nikkei Asia, quoting Japan<br>');
  });

  test('hold one dispute, which is accepted, and no contradiction', () => {
    expect(result.counts.facts).toMatchObject({ contradicted: 0, disputed: 1 });
    expect(result.findings.filter(({ status }) => status === 'accepted').map(({ fact }) => fact)).toEqual([
      'export-curbs/retaliation',
    ]);
  });

  test('tell January, February, and June apart by time and mode', () => {
    const fact = result.facts.find(({ fact: name }) => name === 'kim-takizaki/last-meeting');
    expect(fact?.agreement).toBe('scoped');
    expect(fact?.comparisons.map(({ verdict }) => verdict)).toEqual(
      expect.arrayContaining(['different-scope', 'changed']),
    );
  });

  test('show a wrong month by the timeline, although no two readings of the fact disagree', () => {
    const path = 'claims/kim-takizaki-meetings.yaml';
    const planted = new TextDecoder().decode(files[path] as Uint8Array).replace('value: 2020-02\n', 'value: 2020-03\n');
    const found = report({ ...files, [path]: planted }).findings.filter(({ severity }) => severity === 'error');
    expect(found.map(({ rule }) => rule)).toEqual(['timeline-contradiction']);
    const words = found[0]?.related.map(({ text }) => text) ?? [];
    expect(words).toContainEqual(expect.stringContaining('since February'));
    expect(words.length).toBeGreaterThanOrEqual(3);
  });

  test('tell when the articles without a date can have been written', () => {
    expect(result.sources.find(({ id }) => id === 'nikkei-asia-kim-takizaki')?.bounds).toEqual({
      earliest: '2020-10-29',
      latest: '2020-10-30',
    });
    expect(result.sources.find(({ id }) => id === 'korea-herald-2020-10-29')?.bounds).toBeUndefined();
  });

  test('cite every source, and every source is used', () => {
    for (const { id, quotes } of result.sources) expect(quotes, id).toBeGreaterThan(0);
  });
});

/** SHA-256 of the five texts as they were captured. */
const captured: Readonly<Record<string, string>> = {
  'arirang-kim-takizaki': '571b92194f274a0514ec4426dfae07d56e04221f2e42f72ff48e56bc915b98c8',
  'korea-herald-2020-02-06': 'a3f3e72bf1525c042691ec43f72d7174fd573dc9e4ce87e9dc838a4abd09069b',
  'korea-herald-2020-10-29': '767fbfa0febdd72e282441d06e79e82a9208176480780376258b827fcdbe7fbd',
  'nikkei-asia-kim-takizaki': '5033e67cd425de1ae2269bdb67649e650f540fdbf020a4930a0b4f78b3051dc2',
  'yonhap-reprint-lee-funakoshi': '3666a187b68760ed221fb350deb41b34a00b73fe0396d5cdf7c616cb00560bd7',
};

test.each(Object.entries(captured))('the text of %s is the text that was captured', (id, hash) => {
  const bytes = readFileSync(new URL(`sources/${id}.txt`, root));
  const body = bytes.subarray(bytes.indexOf('\n---\n') + 5);
  expect(createHash('sha256').update(body).digest('hex')).toBe(hash);
  expect(result.sources.find((source) => source.id === id)?.sha256).toBe(hash);
});
