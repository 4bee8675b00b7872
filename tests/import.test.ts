import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { capture } from '../src/capture/capture.ts';
import { combine, composeSource, type Details } from '../src/capture/compose-source.ts';
import { acceptedClasses } from '../src/model/anchor.ts';
import { parseSource } from '../src/parse/parse-source.ts';
import { digest, type Project, report } from './in-memory.ts';
import { makePdf } from './pdf.ts';
import { furniture, type Story, templates } from './saved-pages.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const claims: Project = Object.fromEntries(
  readdirSync(new URL('claims/', root)).map((name) => [`claims/${name}`, read(`claims/${name}`)]),
);
const ids = readdirSync(new URL('sources/', root)).map((name) => name.replace(/\.txt$/, ''));

/** What stands behind the story on the page it was taken from. */
const endings = [/^Sponsored Content$/, /^Recent POSTS$/, /^Recommended$/];

function readStory(id: string): Story {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(`sources/${id}.txt`)) ?? [];
  const title = /^title: (.*)$/m.exec(front)?.[1] ?? '';
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const story = lines.slice(lines.indexOf(title) + 1);
  const first = story.findIndex((line) => line.length > 120 || line.startsWith('South Korea and Japan'));
  const last = story.findIndex((line) => endings.some((ending) => ending.test(line)));
  return { title, head: story.slice(0, first), paragraphs: story.slice(first, last < 0 ? undefined : last) };
}

/** The source that importing a page gives. */
async function importPage(page: string | Uint8Array, details: Details = {}, options = {}): Promise<string> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const captured = await capture(bytes, 'page.html', options);
  if ('fault' in captured) throw new Error(captured.fault);
  const composed = composeSource(
    combine(captured, { outlet: captured.outlet ?? 'X', ...details }),
    captured.body,
    digest(bytes),
    digest,
  );
  if ('fault' in composed) throw new Error(composed.fault);
  return composed.text;
}

/** The quotes of our claims that are not found when their sources are these. */
function listLost(sources: Project): { total: number; lost: string[] } {
  const { claims: checked } = report({ ...claims, ...sources });
  const quotes = checked.flatMap(({ id, evidence }) => evidence.map((each) => ({ id, ...each })));
  const lost = quotes.filter((quote) => !acceptedClasses.includes(quote.class));
  return { total: quotes.length, lost: lost.map(({ id, source, quote }) => `${id}: ${source}: ${quote}`) };
}

/** Claims about the page around a story, whose quotes an import leaves out on purpose. */
const aboutFurniture = ['nikkei-page-offers'];

describe.each(Object.entries(templates))('our articles as pages made of %s', (_, template) => {
  const texts = new Map<string, string>();
  beforeAll(async () => {
    for (const id of ids) texts.set(id, await importPage(template(readStory(id))));
  });

  test('import to texts in which all quotes of the stories are found', () => {
    const { total, lost } = listLost(Object.fromEntries([...texts].map(([id, text]) => [`sources/${id}.txt`, text])));
    expect(total).toBeGreaterThan(300);
    expect(lost.filter((each) => !aboutFurniture.some((id) => each.startsWith(id)))).toEqual([]);
  });

  test('lose the furniture of the page, and keep every character of a paragraph', () => {
    for (const [id, text] of texts) {
      for (const words of [...furniture, 'from a script']) expect(text).not.toContain(words);
      const lines = text.split('\n');
      expect(
        readStory(id)
          .paragraphs.map((each) => each.trim())
          .filter((each) => !lines.includes(each)),
      ).toEqual([]);
    }
  });
});

test('with the whole page, the quotes about the page itself are found as well', async () => {
  const sources: Record<string, string> = {};
  for (const id of ids) {
    const [, body = ''] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(read(`sources/${id}.txt`)) ?? [];
    const page = templates['an article element']?.({ title: 'Page', head: [], paragraphs: body.split('\n') }) ?? '';
    sources[`sources/${id}.txt`] = await importPage(page, {}, { wholePage: true });
  }
  expect(listLost(sources).lost).toEqual([]);
});

const article = (head: string, lines = '') => `<!doctype html><html lang="en"><head>${head}</head><body>
<nav><a href="/">Home</a></nav><article><h1>Ferry service resumes</h1>${lines}
<p>The ferry will sail again from Thursday, the operator said, after a week in which no boat had left the harbour.</p>
<p>About 1,900 passengers had been on board on Sunday, when the engine failed, and all were brought ashore by night.</p>
</article></body></html>`;
const front = (text: string) =>
  text
    .slice(4, text.indexOf('\n---\n'))
    .split('\n')
    .filter((line) => !/^(?:sha256|original|language)/.test(line));

describe('what a page says of itself', () => {
  test.each([
    [
      'JSON-LD',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry service resumes","datePublished":"2031-05-04T09:00:00+09:00","author":{"name":"Jo Li"},"publisher":{"name":"Harbour: News"}}</script>`,
      '',
      {},
      ['outlet: "Harbour: News"', 'published: 2031-05-04', 'title: Ferry service resumes', 'byline: Jo Li'],
    ],
    [
      'JSON-LD that is broken, and OpenGraph',
      `<script type="application/ld+json">{"@type":</script><meta property="og:title" content="Ferry service resumes"><meta property="og:site_name" content="Coast #1"><meta property="article:published_time" content="2031-05-04"><link rel="canonical" href="https://example.org/a?b=1">`,
      '',
      {},
      ['outlet: "Coast #1"', 'published: 2031-05-04', 'title: Ferry service resumes', 'url: https://example.org/a?b=1'],
    ],
    [
      'a dateline that its server dates a day earlier',
      `<meta name="date" content="2031-05-03T22:00:00Z">`,
      '<p class="meta">By Jo Li | May 4, 2031</p>',
      {},
      ['outlet: X', 'published: { date: 2031-05-04, quote: "By Jo Li | May 4, 2031" }'],
    ],
    [
      'the comment of a browser',
      '<!-- saved from url=(0023)https://example.org/ferry -->',
      '',
      {},
      ['url: https://example.org/ferry'],
    ],
    ['a time element', '', '<time datetime="2031-05-04">Sunday</time>', {}, ['outlet: X', 'published: 2031-05-04']],
    [
      'a byline that names the newsroom',
      '',
      '<p>By North Wire</p>',
      { origin: 'North Wire' },
      ['outlet: X', 'origin: { newsroom: North Wire, quote: By North Wire }'],
    ],
    [
      'what whoever imports it says otherwise',
      `<meta name="date" content="2031-05-03">`,
      '',
      { published: '2031-06', url: 'https://example.org/' },
      ['outlet: X', 'published: 2031-06', 'url: https://example.org/'],
    ],
  ])('is read from %s', async (_, head, lines, details, expected) => {
    const text = await importPage(article(head, lines), details as Details);
    expect(front(text).map((line) => line.replace(/'/g, '"'))).toEqual(expect.arrayContaining(expected));
    expect(report({ 'sources/s.txt': text }).findings.map(({ rule }) => rule)).toEqual(['uncited-source']);
  });
});

test('a story in elements with misleading names is taken, and the words beside them are not', async () => {
  const body = [1, 2, 3, 4].map(
    (day) => `<p>On day ${day} the ferry sailed at noon, the operator said, with about 1,900 passengers on board.</p>`,
  );
  const text = await importPage(`<html><body><div class="community sidebar">${body.join('')}</div>
    <div id="shareholders"><p>Its owners were told on Monday, in a letter that was short.</p></div>
    <div class="menu"><a href="/">Home</a> <a href="/w">World</a></div></body></html>`);
  for (const day of [1, 2, 3, 4]) expect(text).toContain(`On day ${day} the ferry sailed`);
  expect(text).not.toContain('World');
});

const story = [
  'The ferry will sail again from Thursday, the operator said, after a week in which no boat had left the harbour.',
  'About 1,900 passengers had been on board on Sunday, when the engine failed, and all were brought ashore by night.',
  'The ministry has asked for a report by the end of the month, and will publish it, a spokesman said by telephone.',
];
const paragraphs = story.map((text) => `<p>${text}</p>`).join('');
const vendors = Array.from(
  { length: 30 },
  (_, i) =>
    `<p>Vendor ${i} stores information on a device, such as cookies, and processes data, such as addresses.</p>`,
).join('');
const teasers = Array.from(
  { length: 9 },
  (_, i) =>
    `<article class="card"><h2>Teaser ${i}</h2><p>Another story, of some length, with a comma, and one more.</p></article>`,
).join('');

test.each([
  [
    'a request for consent that is longer than the story',
    `<div id="onetrust-consent-sdk">${vendors}</div><main><h1>Ferry back</h1>${paragraphs}</main>`,
    'Vendor',
  ],
  [
    'a dialog that is longer than the story',
    `<main><h1>Ferry back</h1>${paragraphs}</main><div role="dialog">${vendors}</div>`,
    'Vendor',
  ],
  ['other stories behind it', `<article><h1>Ferry back</h1>${paragraphs}</article>${teasers}`, 'Teaser'],
  [
    'a link to another story within it',
    `<article><h1>Ferry back</h1>${paragraphs}<p><b>Read more:</b> <a href="/b">Bridge closed</a></p><p>${story[0]}</p></article>`,
    'Bridge closed',
  ],
])('a story is taken without %s', async (_, body, words) => {
  const text = await importPage(`<html><head><title>Ferry back</title></head><body>${body}</body></html>`);
  for (const paragraph of ['Ferry back', ...story]) expect(text.split('\n')).toContain(paragraph);
  expect(text).not.toContain(words);
});

test('a story is taken where its headline stands in an article of its own', async () => {
  const text = await importPage(`<article class="head"><h1>Ferry back</h1></article><article>${paragraphs}</article>`);
  for (const paragraph of ['Ferry back', ...story]) expect(text.split('\n')).toContain(paragraph);
});

test('a byline and a date that only a style sheet keeps apart are two lines', async () => {
  const text = await importPage(`<title>Ferry back</title><h1>Ferry back</h1>
    <div class="meta"><span>By Jo Li</span><span>4 May 2031</span><a href="/">2 min read</a></div>${paragraphs}`);
  expect(text).toContain('\nBy Jo Li\n4 May 2031\n2 min read\n');
  expect(front(text)).toContain('published: { date: 2031-05-04, quote: 4 May 2031 }');
});

test('a Korean story keeps its dateline, and a Japanese one its names without how they are read', async () => {
  const korean = await importPage(`<h1>국장급 협의</h1><p class="update-time">송고시간 2020-10-29 18:00</p>
    <div><p>한국과 일본의 국장급 협의가 29일 서울에서 열렸다.</p><p>다음 협의 일정은 정해지지 않았다.</p></div>`);
  expect(korean).toContain('\n송고시간 2020-10-29 18:00\n');
  expect(front(korean)).toContain('published: { date: 2020-10-29, quote: 송고시간 2020-10-29 18:00 }');
  const japanese = await importPage(`<article><h1>局長協議</h1>
    <p>外務省の<ruby>滝崎<rp>（</rp><rt>たきざき</rt><rp>）</rp></ruby>局長は29日、ソウルで協議した。</p></article>`);
  expect(japanese).toContain('外務省の滝崎局長は29日');
});

describe('the encoding of a page', () => {
  const words =
    'The caf\u00E9 \u201Cpaid\u201D 5\u00A0\u20AC \u2013 the operator said so in the course of a long and windy afternoon.';
  const page = (charset: string) => article(charset === '' ? '' : `<meta charset="${charset}">`, `<p>${words}</p>`);
  const latin = (text: string) =>
    Uint8Array.from(
      text,
      (character) =>
        ({ '\u201C': 0x93, '\u201D': 0x94, '\u20AC': 0x80, '\u2013': 0x96 })[character] ?? character.charCodeAt(0),
    );
  const utf16 = (text: string) =>
    new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0)).buffer);

  test.each([
    ['UTF-8 that says nothing', new TextEncoder().encode(page(''))],
    ['UTF-8 with a byte-order mark', new TextEncoder().encode(`\uFEFF${page('')}`)],
    ['UTF-8 that claims to be another', new TextEncoder().encode(page('iso-8859-1'))],
    ['windows-1252', latin(page('windows-1252'))],
    ['windows-1252 that calls itself Latin 1', latin(page('ISO-8859-1'))],
    ['windows-1252 that says nothing', latin(page(''))],
    ['UTF-16', utf16(page(''))],
  ])('is read: %s', async (_, bytes) => {
    expect(await importPage(bytes)).toContain(words);
  });

  test('is read: Korean in EUC-KR', async () => {
    const korean = Uint8Array.from([0xbc, 0xad, 0xbf, 0xef]);
    const [before, behind] = article(
      '<meta charset="euc-kr">',
      '<p>SEOUL: it stands here, in a sentence that is long enough to count as one of the story.</p>',
    ).split('SEOUL');
    const encode = (text = '') => new TextEncoder().encode(text);
    expect(await importPage(Uint8Array.from([...encode(before), ...korean, ...encode(behind)]))).toContain(
      '서울: it stands',
    );
  });
});

test('a PDF is read in order, column by column, with the hyphens at its line ends', async () => {
  const column = (x: number, lines: readonly string[]) => lines.map((text, line) => ({ text, x, y: 700 - 14 * line }));
  const pdf = makePdf([
    ...column(50, ['The ferry will not sail', 'before Thurs-', 'day.']),
    ...column(300, ['About 1,900 passengers', 'had been on board.']),
  ]);
  expect(await capture(pdf, 'a.pdf', {})).toMatchObject({
    body: 'The ferry will not sail\nbefore Thurs-\nday.\nAbout 1,900 passengers\nhad been on board.\n',
  });
});

test.each(['---\nnot: front matter\n---\n\u00A0 A text. \r\n', '\n\n  Text\n', '---\n', 'x'])(
  'a plain text stays as it is: %j',
  async (body) => {
    const captured = await capture(new TextEncoder().encode(body), 'a.txt', {});
    expect(captured).toEqual({ body, notes: [] });
  },
);

test('whatever is said of a source stands in its front matter as it was said', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      'a: b',
      'a #b',
      '- a',
      '"',
      "'",
      'true',
      '2020',
      '---',
      '{',
      '*x',
      '!y',
      'a\nb',
      '~',
      '\u0085',
      '\u00A0',
      '\uFEFF',
    ),
  );
  const text = word.map((each) => each.trim()).filter((each) => each !== '');
  fc.assert(
    fc.property(text, text, text, fc.string({ unit: 'grapheme' }), (outlet, origin, title, body) => {
      const composed = composeSource({ outlet, origin, title, byline: title }, body, digest(body), digest);
      if ('fault' in composed) throw new Error(composed.fault);
      const { source, problems } = parseSource(composed.text, 'sources/s.txt', 's', digest);
      expect(problems).toEqual([]);
      expect(source).toMatchObject({ outlet, newsroom: origin, title, sha256: digest(body), original: digest(body) });
      expect(composed.text.slice(source?.body.start)).toBe(body);
    }),
  );
});
