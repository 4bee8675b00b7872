import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { lowerInPlace } from '../src/anchor/passage-text.ts';
import { fixFiles } from '../src/run/fix-files.ts';
import { foldText } from '../src/text/fold.ts';
import { claimWith, digest, type Project, report, source, toInputs } from './in-memory.ts';
import { listScalars, readOwn } from './own-claims.ts';
import { crossquote } from './run-command.ts';
import { inFolder } from './temporary-project.ts';

const today = '2026-11-22';
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The files after `fix`, as text, and how many fixes were made. */
function fix(project: Project): { files: Record<string, string>; titles: string[] } {
  const { files, made } = fixFiles(toInputs(project), today, digest);
  return {
    files: Object.fromEntries(files.map((file) => [file.path, 'bytes' in file ? decoder.decode(file.bytes) : ''])),
    titles: made.map(({ title }) => title),
  };
}

/** The claims after `fix`, for one source `s` whose hash is known, so that the claims alone can change. */
function fixClaims(body: string, claims: string): string {
  return fix({ 'sources/s.txt': sealed(body), 'claims/c.yaml': claims }).files['claims/c.yaml'] ?? '';
}

function sealed(body: string): string {
  return source(body).replace('\n---\n', `\nsha256: ${digest(body)}\n---\n`);
}

describe('fix writes a quote with the marks of its source, in the style it has', () => {
  const body = 'The ferry – “old but safe” – isn’t here: it left at noon.';
  test.each([
    ['plain', 'The ferry - "old but safe" - isn\'t here', 'The ferry – “old but safe” – isn’t here'],
    [
      'plain over lines',
      'The ferry -\n          "old but safe" - isn\'t here',
      'The ferry –\n          “old but safe” – isn’t here',
    ],
    ['single-quoted', `'The ferry - "old but safe" - isn''t here'`, `'The ferry – “old but safe” – isn’t here'`],
    ['double-quoted', `"The ferry - \\"old but safe\\" \\x2D isn't here"`, `"The ferry – “old but safe” – isn’t here"`],
    [
      'double-quoted over lines',
      `"The ferry - \\"old \\\n          but safe\\"\n          - isn't here"`,
      `"The ferry – “old \\\n          but safe”\n          – isn’t here"`,
    ],
    [
      'literal',
      `|\n          The ferry - "old\n          but safe" - isn't here`,
      `|\n          The ferry – “old\n          but safe” – isn’t here`,
    ],
    [
      'literal with an indicator',
      `|2-\n          The ferry - "old but safe" - isn't here`,
      `|2-\n          The ferry – “old but safe” – isn’t here`,
    ],
    [
      'folded',
      `>- # as printed\n          The ferry -\n          "old but safe" - isn't here`,
      `>- # as printed\n          The ferry –\n          “old but safe” – isn’t here`,
    ],
  ])('%s', (_, written, expected) => {
    expect(fixClaims(body, claimWith(written))).toBe(claimWith(expected));
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(fixClaims(body, windows(`\uFEFF${claimWith(written)}`))).toBe(windows(`\uFEFF${claimWith(expected)}`));
  });

  test('in a flow mapping', () => {
    const before = `claims: [{ id: c, claim: A., evidence: [{ source: s, quote: The ferry - "old but safe" }] }] # why\n`;
    expect(fixClaims(body, before)).toBe(before.replace('- "old but safe"', '– “old but safe”'));
  });

  test('in other quotation marks only where its own style cannot hold the words', () => {
    expect(fixClaims('He said: "no', claimWith('“He said” # x')), 'a damaged entry').toContain('“He said” # x');
    expect(fixClaims('"No", he said.', claimWith('“No”, he said'))).toBe(claimWith(`'"No", he said'`));
    expect(fixClaims('- no, he said', claimWith('– no, he said'))).toBe(claimWith(`'- no, he said'`));
    expect(fixClaims('a\u200Bb c', claimWith(`'ab c'`))).toBe(claimWith(`'a\u200Bb c'`));
    expect(fixClaims('a\uFEFFb c', claimWith(`'ab c'`))).toBe(claimWith(`"a\\ufeffb c"`));
  });
});

describe('fix writes capitals as the source has them', () => {
  test('where nothing else differs', () => {
    expect(fixClaims('The Foreign Minister of S. Korea left.', claimWith('the foreign minister of S. Korea'))).toBe(
      claimWith('The Foreign Minister of S. Korea'),
    );
  });

  test('in each part of a quote that leaves words out', () => {
    expect(fixClaims('The Minister, who left on Friday, met Kim.', claimWith('the minister … MET Kim'))).toBe(
      claimWith('The Minister … met Kim'),
    );
    const three = claimWith('the minister ... on Sunday, met Kim');
    expect(fixClaims('The Minister, who left on Friday, met Kim.', three)).toBe(three);
  });

  test.each([
    ['a word', 'The foreign minister left.', 'the Foreign secretary'],
    ['a number', 'About 1,900 Passengers left.', 'about 1,800 passengers'],
    ['a name', 'President Moon left Seoul on Friday.', 'president Park left Seoul'],
    ['a negation', 'The Minister has not denied it.', 'the minister has denied it'],
    ['punctuation', 'The Minister, who left, denied it.', 'the minister who left'],
    ['which of two it is', 'The Minister left. A minister stayed. The minister left.', 'the Minister Left'],
  ])('but never %s', (_, body, quote) => {
    expect(fixClaims(body, claimWith(quote))).toBe(claimWith(quote));
  });
});

describe('fix pins a quote that stands in several places', () => {
  const body = 'The old bridge is closed.\n\nOn Monday the new bridge is closed. Was it?';

  test.each([
    [
      'before it',
      claimWith('bridge is closed'),
      claimWith('bridge is closed').replace('quote:', 'prefix: old\n        quote:'),
    ],
  ])('by the words %s', (_, before, after) => {
    expect(fixClaims(body, before)).toBe(after);
  });

  test('by the words behind it where it begins the text', () => {
    const twice = 'Talks resume in Seoul.\n\nTalks resume\nafter a year.';
    expect(fixClaims(twice, claimWith('Talks resume'))).toBe(claimWith('Talks resume', '        suffix: in\n'));
    expect(fixClaims(twice, claimWith('>-\n          Talks\n          resume # here'))).toContain('resume # here');
    expect(fixClaims(twice, claimWith('>-\n          Talks\n          resume'))).toBe(
      claimWith('>-\n          Talks\n          resume', '        suffix: in\n'),
    );
    expect(fixClaims(twice, claimWith('Talks resume').trimEnd())).toBe(
      `${claimWith('Talks resume')}        suffix: in`,
    );
  });

  test('between braces', () => {
    const flow = (words: string) => `claims:\n- { id: c, claim: A., evidence: [ { source: s, ${words} } ] }\n`;
    expect(fixClaims(body, flow('quote: bridge is closed'))).toBe(flow('prefix: old, quote: bridge is closed'));
    expect(fixClaims('Yes, no. Yes, [no: yes', flow('quote: "yes"'))).toBe(flow('quote: "yes"'));
  });

  test('by a longer prefix where the one given is too short', () => {
    const twice = 'The old bridge is closed. The very old bridge is closed.';
    expect(fixClaims(twice, claimWith('is closed', '        prefix: bridge # here\n'))).toBe(
      claimWith('is closed', '        prefix: The old bridge # here\n'),
    );
  });

  test('but not where its places say different things, and says so', () => {
    const project = {
      'sources/s.txt': sealed('The bridge is closed. He denied that the bridge is closed.'),
      'claims/c.yaml': claimWith('the bridge is closed').replace('the bridge', 'bridge'),
    };
    expect(fix(project).titles).toEqual([]);
    const [finding] = report(project).findings;
    expect(finding?.notes.join()).toContain('leaves the choice to you');
    expect(finding?.fix).toBeUndefined();
  });

  test('nor where its surroundings are the same everywhere', () => {
    const twice = 'The bridge is closed.\n\nThe bridge is closed.';
    const before = claimWith('bridge is');
    expect(fixClaims(`${twice}\n\n${twice}`.repeat(9), before)).toBe(before);
  });
});

describe('fix brings a prefix or suffix up to its quote', () => {
  const body = "Thursday's talks also marked the first meeting since February in Seoul, he said.";
  const given = (quote: string, context: string) => claimWith(quote, `        ${context}\n`);

  test.each([
    ['some words away', 'the first meeting', "prefix: Thursday's talks", "prefix: Thursday's talks also marked"],
    ['that runs into the quote', 'the first meeting', 'prefix: marked the first', 'prefix: marked'],
    ['in other capitals', 'the first meeting', 'prefix: "ALSO marked"', 'prefix: "also marked"'],
    ['behind the quote', 'the first meeting', 'suffix: in Seoul', 'suffix: since February in Seoul'],
  ])('%s', (_, quote, before, after) => {
    expect(fixClaims(body, given(quote, before))).toBe(given(quote, after));
  });

  test.each([
    [
      'that stands in another sentence',
      'The new bridge opened. The old bridge is closed.',
      'bridge is closed',
      'prefix: The new',
    ],
    ['that stands nowhere', body, 'the first meeting', "prefix: Friday's talks"],
    ['that is near two places', 'On Monday the bridge and the bridge fell.', 'bridge', 'prefix: On Monday'],
  ])('but not one %s', (_, text, quote, context) => {
    expect(fixClaims(text, given(quote, context))).toBe(given(quote, context));
  });
});

describe('fix corrects the id of a source', () => {
  const cites = (id: string, quote = 'The bridge is closed') => claimWith(quote).replace('source: s', `source: ${id}`);
  const sources = {
    'sources/coast-daily-2031-05-04.txt': sealed('The bridge is closed. It is late.'),
    'sources/coast-daily-2031-05-14.txt': sealed('The road is open. It is late.'),
  };
  const fixed = (claims: string) => fix({ ...sources, 'claims/c.yaml': claims }).files['claims/c.yaml'];

  test('where one that is near has the quote', () => {
    expect(fixed(cites('coast-dialy-2031-05-04'))).toBe(cites('coast-daily-2031-05-04'));
    expect(fixed(cites('"sources/coast-daily-2031-05-04.txt" # x'))).toBe(cites('"coast-daily-2031-05-04" # x'));
  });

  test.each([
    ['where two have it', cites('coast-daily-2031-05-24', 'It is late')],
    ['where none has it', cites('coast-daily-2031-05-24', 'It is early')],
    ['where no id is near', cites('north-wire', 'The bridge is closed')],
  ])('but not %s', (_, claims) => {
    expect(fixed(claims)).toBe(claims);
  });
});

describe('fix keeps a character of two code units whole', () => {
  test.each(['"', "'", ''])('where something unseen stands behind it, in %s', (mark) => {
    const claims = claimWith(`${mark}They posted \u{1F469} at “noon”${mark}`);
    const fixed = fixClaims('They posted \u{1F469}\uFEFF at «noon» there.', claims);
    expect(
      report({ 'sources/s.txt': source('They posted \u{1F469}\uFEFF at «noon» there.'), 'claims/c.yaml': fixed })
        .claims[0]?.evidence[0],
    ).toMatchObject({ class: 'exact', quote: 'They posted \u{1F469}\uFEFF at «noon»' });
    expect(fixed).toContain('\u{1F469}');
  });
});

describe('fix records the hash of a source that has none', () => {
  const seal = (text: string) => fix({ 'sources/s.txt': text }).files['sources/s.txt'];
  const body = 'The bridge is closed.\n';
  const line = `sha256: ${digest(body)}`;

  test('as the last line of its front matter', () => {
    expect(seal(`---\noutlet: A # x\n# y\n---\n${body}`)).toBe(`---\noutlet: A # x\n# y\n${line}\n---\n${body}`);
    expect(seal(`\uFEFF---\r\noutlet: A\r\n---\r\n${body}`)).toBe(
      `\uFEFF---\r\noutlet: A\r\n${line}\r\n---\r\n${body}`,
    );
  });

  test('before the mark that ends it', () => {
    expect(seal(`---\noutlet: A\n...\n---\n${body}`)).toBe(`---\noutlet: A\n${line}\n...\n---\n${body}`);
  });

  test.each([
    ['has one', `---\noutlet: A\n${line}\n---\n${body}`],
    ['has another', `---\noutlet: A\nsha256: ${'0'.repeat(64)}\n---\n${body}`],
    ['has keys between braces', `---\n{ outlet: A }\n---\n${body}`],
    ['has no front matter', body],
  ])('but not where it %s', (_, text) => {
    expect(seal(text)).toBe(text);
  });
});

describe('fix leaves alone', () => {
  const quote = 'The ferry - "old" - left';
  const body = 'The ferry – “old” – left at noon.';

  test('what an alias uses, too', () => {
    const claims = `${claimWith(`&words ${quote}`)}      - { source: s, quote: *words }\n`;
    expect(fixClaims(body, claims)).toBe(claims);
  });

  test('what an editor accepted', () => {
    const id = report({ 'sources/s.txt': sealed(body), 'claims/c.yaml': claimWith(quote) }).findings[0]?.fingerprint;
    const claims = claimWith(quote, `accepted:\n  - { finding: ${id}, reason: as sent }\n`);
    expect(fixClaims(body, claims)).toBe(claims);
  });

  test('quotes of a text that is not the one that was captured', () => {
    const project = {
      'sources/s.txt': sealed('As it was.').replace('As it was.', body),
      'claims/c.yaml': claimWith(quote),
    };
    expect(fix(project).titles).toEqual([]);
  });
});

describe('whatever a claims file is like', () => {
  /** Words whose quotation marks, dashes, and capitals a writer may have retyped, and the word as printed. */
  const word = fc.constantFrom(
    'ferry',
    '“old”',
    'isn’t',
    '–',
    'Minister',
    '5%',
    'é',
    '‘new’',
    'S.',
    'a-b',
    'key:value',
    '#1',
  );
  const retype = (words: string, lower: boolean) => {
    const plain = words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/–/g, '-');
    return lower ? plain.toLowerCase() : plain;
  };
  const indent = '          ';
  const breakLines = (words: string, every: number) =>
    words
      .split(' ')
      .map((each, i) => (i > 0 && i % every === 0 ? `\n${indent}${each}` : i > 0 ? ` ${each}` : each))
      .join('');
  const styles: readonly ((words: string) => string)[] = [
    (words) => (/^["'#-]|: |:$| #/.test(words) ? JSON.stringify(words) : words),
    (words) => `'${words.replaceAll("'", "''")}'`,
    (words) => JSON.stringify(words),
    (words) => `'${breakLines(words.replaceAll("'", "''"), 3)}'`,
    (words) => `"${breakLines(words.replace(/"/g, '\\"'), 2)}"`,
    (words) => `|-\n${indent}${breakLines(words, 4)}`,
    (words) => `>- # folded\n${indent}${breakLines(words, 3)}`,
    (words) => `>\n${indent}${breakLines(words, 2)}\n`,
  ];
  const entry = fc.record({
    words: fc.array(word, { minLength: 4, maxLength: 9 }),
    lower: fc.boolean(),
    style: fc.nat(styles.length - 1),
    comment: fc.constantFrom('', '      # "a" comment – here\n', '\n'),
    prefix: fc.boolean(),
  });

  test('fix changes words of quotes and nothing else, and has nothing left to do', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), fc.boolean(), fc.boolean(), (entries, crlf, bom) => {
        const printed = entries.map(({ words }, i) => `begin${i} ${words.join(' ')} end${i}`);
        const body = printed.join('. So.\n\n');
        const quotes = entries.map(({ lower }, i) => retype(printed[i] ?? '', lower));
        const yaml = entries
          .map(({ style, comment, prefix }, i) => {
            const quote = `quote: ${styles[style]?.(quotes[i] ?? '')}`.trimEnd();
            return `${comment}      - ${prefix ? `${quote}\n        source: s   # why` : `source: s\n        ${quote}`}\n`;
          })
          .join('');
        const lf = `${bom ? '\uFEFF' : ''}# head\nclaims:\n  - id: c # id\n    claim: "A."\n    evidence:\n${yaml}# tail`;
        const before = crlf ? lf.replaceAll('\n', '\r\n') : lf;
        const project = { 'sources/s.txt': sealed(body), 'claims/c.yaml': before };
        const { files } = fix(project);
        const after = files['claims/c.yaml'] ?? '';
        // The scalars say what the source prints; all that is not in a quote is as it was, byte for byte.
        const cut = (text: string) => cutQuotes(text);
        expect(cut(after).rest).toBe(cut(before).rest);
        expect(cut(after).quotes.map(squeeze)).toEqual(printed.map(squeeze));
        const left = report({ ...project, 'claims/c.yaml': after }).findings;
        expect(left.map(({ rule }) => rule)).toEqual([]);
        expect(fix({ ...project, 'claims/c.yaml': after }).files['claims/c.yaml']).toBe(after);
      }),
      { numRuns: 150 },
    );
  });

  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

  /** The file without its quotes but for how they are written, and what the quotes say. */
  function cutQuotes(text: string): { rest: string; quotes: string[] } {
    const document = parseDocument(text, { schema: 'failsafe' });
    expect(document.errors).toEqual([]);
    const quotes: string[] = [];
    let rest = '';
    let from = 0;
    visit(document, {
      Pair(_, pair) {
        const [key, value] = [pair.key, pair.value] as { value?: unknown; range?: [number, number]; type?: string }[];
        if (key?.value !== 'quote' || !value?.range) return;
        quotes.push(String(value.value));
        const raw = text.slice(value.range[0], value.range[1]);
        // Only letters, and marks that are retyped, may change in a quote: its lines and quotation marks are kept.
        const skeleton = raw.replace(/[\p{L}\p{M}]+|\\?["']+|[“”‘’–-]/gu, '');
        rest += text.slice(from, value.range[0]) + skeleton;
        from = value.range[1];
      },
    });
    return { rest: rest + text.slice(from), quotes };
  }
});

test('our own claims, all in small letters, come back byte for byte', () => {
  const [claims, sources] = [readOwn('claims/'), readOwn('sources/')];
  const small = Object.entries(claims).map(([path, text]) => {
    let lower = text;
    for (const { key, value } of listScalars(text)) {
      const words = text.slice(value.span.start, value.span.end);
      if (key === 'quote') lower = lower.slice(0, value.span.start) + words.toLowerCase() + lower.slice(value.span.end);
    }
    return [path, lower] as const;
  });
  const { files, titles } = fix({ ...Object.fromEntries(small), ...sources });
  expect(titles.length).toBeGreaterThan(150);
  for (const [path, text] of Object.entries(claims)) expect(files[path]).toBe(text);
});

describe('our own claims, another word in every quote', () => {
  const [claims, sources] = [readOwn('claims/'), readOwn('sources/')];
  const quotesOf = (text: string) => listScalars(text).filter(({ key }) => key === 'quote');
  /** The words alone: neither capitals nor typography. */
  const wordsOf = (text: string) =>
    quotesOf(text).map(({ value }) => lowerInPlace(foldText(value.text)).match(/[\p{L}\p{N}]+/gu));

  test.each([
    ['a number', '1973'],
    ['a name', 'Moon'],
    ['a negation', 'not'],
    ['a word', 'said'],
  ])('%s, keep it', (_, other) => {
    const changed = Object.entries(claims).map(([path, text]) => {
      let damaged = text;
      for (const [index, { value }] of [...quotesOf(text).entries()].reverse()) {
        const { start, end } = value.span;
        const raw = text.slice(start, end);
        const words = [...raw.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu)];
        const word = words[(index * 7) % words.length];
        if (!word) continue;
        const put = raw.slice(0, word.index) + other + raw.slice(word.index + word[0].length);
        // Capitals and apostrophes are retyped, too, so that there is something to tempt it.
        const retyped = put.toLowerCase().replaceAll('’', raw.startsWith("'") ? '’' : "'");
        damaged = damaged.slice(0, start) + retyped + damaged.slice(end);
      }
      return [path, damaged] as const;
    });
    const project = { ...Object.fromEntries(changed), ...sources };
    const { quotes } = report(project).counts;
    expect(quotes.altered + quotes.absent).toBeGreaterThan(200);
    const { files } = fix(project);
    for (const [path, text] of changed) expect(wordsOf(files[path] ?? '')).toEqual(wordsOf(text));
  });
});

describe('the command', () => {
  const project = {
    'sources/s.txt': sealed('The ferry – “old” – left. The ferry sank.'),
    'claims/c.yaml': claimWith('The ferry - "old" - left', '      - { source: s, quote: the ferry sunk }\n'),
  };

  test('says what it did, and shows and fails for what is left', () => {
    const folder = inFolder(project);
    const { status, stdout } = crossquote(['fix'], folder.path);
    expect(stdout).toContain('claims/c.yaml:6:16: write the quote with the typography of its source (retyped-quote)\n');
    expect(stdout).toContain('1 fix in 1 file\n');
    expect(stdout).toContain('error[quote-not-verbatim]');
    expect(status).toBe(1);
    expect(folder.read('claims/c.yaml')).toContain('The ferry – “old” – left');
    expect(crossquote(['fix'], folder.path).stdout).toContain('0 fixes in 0 files');
    folder.remove();
  });

  test('leaves a link a link, and the rights of a file as they were', () => {
    const folder = inFolder({ ...project, 'shared/c.yaml': claimWith('The ferry - "old" - left') });
    const [link, target] = [join(folder.path, 'claims/c.yaml'), join(folder.path, 'shared/c.yaml')];
    rmSync(link);
    symlinkSync('../shared/c.yaml', link);
    chmodSync(target, 0o640);
    expect(crossquote(['fix'], folder.path).status).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o640);
    expect(folder.read('shared/c.yaml')).toContain('The ferry – “old” – left');
    expect(readdirSync(join(folder.path, 'shared'))).toEqual(['c.yaml']);
    folder.remove();
  });

  test('is named by the check where it can help', () => {
    const folder = inFolder(project);
    expect(crossquote(['check'], folder.path).stdout).toContain(
      '= fix: `crossquote fix` can write the quote with the typography of its source\n',
    );
    folder.remove();
  });

  test('is content where nothing is left', () => {
    const folder = inFolder({ ...project, 'claims/c.yaml': claimWith('The ferry - "old" - left') });
    expect(crossquote(['fix', '--dry-run'], folder.path).status).toBe(1);
    expect(crossquote(['fix'], folder.path).status).toBe(0);
    expect(crossquote(['fix', '--dry-run'], folder.path)).toMatchObject({ status: 0, stdout: '' });
    folder.remove();
  });

  test.each(['\n', '\r\n'])('shows with --dry-run a difference that `patch` takes, lines ending in %j', (lineBreak) => {
    const text = claimWith('The ferry - "old" - left').replaceAll('\n', lineBreak);
    const folder = inFolder({ ...project, 'claims/c.yaml': text });
    const { stdout, stderr } = crossquote(['fix', '--dry-run'], folder.path);
    expect(folder.read('claims/c.yaml')).toBe(text);
    expect(stderr).toContain('1 fix in 1 file; nothing was written');
    expect(stdout).toMatch(/^--- a\/claims\/c\.yaml\n\+\+\+ b\/claims\/c\.yaml\n@@ /);
    expect(spawnSync('git', ['apply', '-'], { cwd: folder.path, input: stdout }).status).toBe(0);
    const patched = folder.read('claims/c.yaml');
    expect(crossquote(['fix'], folder.path).stdout).toContain('0 fixes');
    expect(patched).toBe(text.replace('- "old" -', '– “old” –'));
    folder.remove();
  });
});

test('fix mends a source id and then the capitals of the quote', () => {
  const body = 'He said so. The ferry had last been late in March.';
  const claims =
    'claims:\n  - id: c\n    claim: x\n    evidence: [{ source: harbor-news, quote: the ferry had last }]\n';
  const { files, titles } = fix({ 'sources/harbour-news.txt': sealed(body), 'claims/c.yaml': claims });
  expect(files['claims/c.yaml']).toBe(claims.replace('harbor', 'harbour').replace('the ferry', 'The ferry'));
  expect(titles).toHaveLength(2);
});
