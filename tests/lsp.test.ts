import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Diagnostic, LanguageClient, positionOf, type Range } from './language-client.ts';
import { inFolder, type TemporaryProject } from './temporary-project.ts';

/* The language server as an editor meets it: a process, messages over its input and output. */
const entry = fileURLToPath(new URL('../build/crossquote.js', import.meta.url));

const wire =
  '---\noutlet: North Wire\npublished: 2031-05-04\n---\nThe ferry – “old but safe” – left.\n\nIt sank on Sunday, 💥 the operator said.\n';
const daily = '---\noutlet: Coast Daily\n---\nThe ferry sank on Monday. About 1,900 people were on board.\n';
const claims = `claims:
  - id: sank
    claim: The ferry sank on Sunday.
    fact: ferry/sank-on
    value: 2031-05-04
    evidence:
      - source: north-wire
        quote: It sank on Sunday, 💥 the operator
        said-by: operator
  - id: left
    claim: The ferry left.
    evidence:
      - source: north-wire
        quote: The ferry - "old but safe" - left
`;
const conflict = `claims:
  - id: sank-on-monday
    claim: The ferry sank on Monday.
    fact: ferry/sank-on
    value: 2031-05-05
    evidence:
      - source: coast-daily
        quote: The ferry sank on Monday
  - id: sank-on-sunday
    claim: The ferry sank on Sunday.
    fact: ferry/sank-on
    value: 2031-05-04
    evidence:
      - source: north-wire
        quote: It sank on Sunday
        said-by: operator
`;

let folder: TemporaryProject;
let client: LanguageClient;
const uriOf = (path: string) => pathToFileURL(`${folder.path}/${path}`).href;
const rules = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

beforeEach(async () => {
  folder = inFolder({
    'sources/north-wire.txt': wire,
    'sources/coast-daily.txt': daily,
    'claims/ferry.yaml': claims,
  });
  client = new LanguageClient([entry, 'lsp', '--stdio'], folder.path);
});

afterEach(() => {
  client.connection.dispose();
  client.process.kill();
  folder.remove();
});

async function start(text = claims): Promise<string> {
  await client.initialize(folder.path);
  const uri = uriOf('claims/ferry.yaml');
  await client.open(uri, text);
  await client.diagnosticsOf(uri);
  return uri;
}

describe('diagnostics', () => {
  test('come for what is on the disk, and change as the author types', async () => {
    const uri = await start();
    const [first] = await client.diagnosticsOf(uri, (found) => rules(found).join() === 'retyped-quote');
    expect(first?.severity).toBe(3);
    expect(first?.range.start).toEqual(positionOf(claims, 'The ferry - "old'));
    await client.change(uri, 2, claims.replace('on Sunday, 💥', 'on Monday, 💥'));
    const found = await client.diagnosticsOf(uri, (each) => rules(each).includes('quote-not-verbatim'));
    const altered = found.find(({ code }) => code === 'quote-not-verbatim');
    expect(altered?.message).toContain('changed date: the quote has "Monday", the source "Sunday"');
    expect(altered?.relatedInformation?.[0]?.message).toContain('It sank on Sunday');
    expect(altered?.relatedInformation?.[0]?.location.uri).toBe(uriOf('sources/north-wire.txt'));
    await client.change(uri, 3, claims);
    expect(rules(await client.diagnosticsOf(uri, (each) => each.length === 1))).toEqual(['retyped-quote']);
  });

  test('of one file change by what is typed in another, and only those that change are sent', async () => {
    folder.write('claims/other.yaml', conflict);
    const uri = await start();
    const other = uriOf('claims/other.yaml');
    const hasConflict = (found: readonly Diagnostic[]) => rules(found).includes('disputed');
    const place = [uri, other];
    const seen = await Promise.race(place.map(async (each) => (await client.diagnosticsOf(each, hasConflict)) && each));
    const dispute = (await client.diagnosticsOf(seen ?? '', hasConflict)).find(({ code }) => code === 'disputed');
    expect(dispute?.relatedInformation?.map(({ message }) => message).join('\n')).toMatch(/North Wire|Coast Daily/);
    await client.open(other, conflict);
    const before = client.published.length;
    await client.change(other, 2, conflict.replace('value: 2031-05-05', 'value: 2031-05-04'));
    await client.diagnosticsOf(seen ?? '', (found) => !hasConflict(found));
    const sent = client.published.slice(before).map((each) => each.uri);
    expect(sent.filter((each) => each.endsWith('north-wire.txt'))).toEqual([]);
  });

  test('survive broken YAML while it is typed, and come back', async () => {
    const uri = await start();
    for (const [index, broken] of [
      claims.slice(0, claims.indexOf('      - source')),
      `${claims}      - {`,
      '\t: [',
      claims.replace('quote: It', 'quote: "It'),
    ].entries()) {
      await client.change(uri, index + 2, broken);
      await client.diagnosticsOf(uri, (found) =>
        rules(found).some((rule) => rule?.endsWith('-syntax') || rule?.endsWith('-shape')),
      );
      await client.ask('hover', uri, { line: 7, character: 20 });
      await client.ask('completion', uri, { line: 7, character: 20 });
      await client.ask('definition', uri, { line: 7, character: 20 });
    }
    await client.change(uri, 9, claims);
    await client.diagnosticsOf(uri, (found) => rules(found).join() === 'retyped-quote');
  });

  test('follow the disk where the editor tells of a change, and the document where it is open', async () => {
    const uri = await start();
    folder.write('sources/north-wire.txt', wire.replace('It sank', 'It burnt'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('sources/north-wire.txt'), type: 2 }],
    });
    await client.diagnosticsOf(uri, (found) => rules(found).includes('quote-not-verbatim'));
    const source = uriOf('sources/north-wire.txt');
    await client.open(source, wire);
    await client.diagnosticsOf(uri, (found) => !rules(found).includes('quote-not-verbatim'));
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: source } });
    await client.diagnosticsOf(uri, (found) => rules(found).includes('quote-not-verbatim'));
  });
});

describe('on pointing at', () => {
  const hover = async (uri: string, words: string, text = claims) =>
    (await client.ask<{ contents: { value: string }; range: Range } | null>('hover', uri, positionOf(text, words, 2)))
      ?.contents.value;

  test('a quote, its paragraph is shown with the quote in bold, outlet and date', async () => {
    const uri = await start();
    const shown = await hover(uri, 'It sank');
    expect(shown).toContain('North Wire, 2031-05-04');
    expect(shown).toContain('**It sank on Sunday, 💥 the operator** said.');
    expect(shown).not.toContain('old but safe');
    expect(shown).toContain(`${uriOf('sources/north-wire.txt')}#L7`);
    expect(await hover(uri, 'The ferry - "old')).toContain('typographic');
    expect(await hover(uri, 'north-wire')).toContain('2 quotes from it, 2 of them verbatim');
    expect(await hover(uri, 'ferry/sank-on')).toContain('2031-05-04: North Wire');
    expect(await hover(uri, 'evidence')).toBeUndefined();
  });

  test('words of a source, the claims that quote them are shown', async () => {
    await start();
    const source = uriOf('sources/north-wire.txt');
    await client.open(source, wire);
    expect(await hover(source, 'sank on Sunday', wire)).toContain('sank: The ferry sank on Sunday.');
    expect(await hover(source, 'said.', wire)).toBeUndefined();
  });
});

describe('going to the definition', () => {
  const targets = async (uri: string, words: string, text = claims) =>
    client.ask<{ uri: string; range: Range }[]>('definition', uri, positionOf(text, words, 2));

  test('of a quote leads to its words, of an id to the source', async () => {
    const uri = await start();
    const source = uriOf('sources/north-wire.txt');
    expect(await targets(uri, 'It sank')).toEqual([
      {
        uri: source,
        range: { start: positionOf(wire, 'It sank'), end: positionOf(wire, ' said.') },
      },
    ]);
    const start0 = positionOf(wire, 'The ferry');
    expect(await targets(uri, 'north-wire')).toEqual([{ uri: source, range: { start: start0, end: start0 } }]);
  });

  test('of words of a source leads back to the quotes, and so do references', async () => {
    const uri = await start();
    const source = uriOf('sources/north-wire.txt');
    await client.open(source, wire);
    const [back] = await targets(source, 'sank on', wire);
    expect(back).toMatchObject({ uri, range: { start: positionOf(claims, 'It sank') } });
    const references = await client.ask<unknown[]>('references', uri, positionOf(claims, 'north-wire', 2), {
      context: { includeDeclaration: false },
    });
    expect(references).toHaveLength(2);
  });
});

describe('completion', () => {
  interface Item {
    readonly label: string;
    readonly detail: string;
    readonly textEdit: { readonly range: Range; readonly newText: string };
  }

  /** What is offered at `|`, and the text after each is taken. */
  async function offer(uri: string, version: number, marked: string): Promise<{ items: Item[]; after: string[] }> {
    const at = marked.indexOf('|');
    const text = marked.replace('|', '');
    await client.change(uri, version, text);
    const { items } = (await client.ask<{ items: Item[] } | null>('completion', uri, positionOf(text, at))) ?? {
      items: [],
    };
    const offset = ({ line, character }: Range['start']) =>
      text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
    const after = items.map(
      ({ textEdit: { range, newText } }) =>
        text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end)),
    );
    return { items, after };
  }

  const head = 'claims:\n  - id: x\n    claim: X.\n    evidence:\n      - source: ';

  test('offers the ids of sources', async () => {
    const uri = await start();
    const { items, after } = await offer(uri, 2, `${head}no|`);
    expect(items.map(({ label }) => label)).toEqual(['coast-daily', 'north-wire']);
    expect(items[1]?.detail).toBe('North Wire, 2031-05-04');
    expect(after[1]).toBe(`${head}north-wire`);
    const flow = 'claims:\n  - { id: x, claim: X., evidence: [{ source: |, quote: y }] }\n';
    expect((await offer(uri, 3, flow)).after[0]).toBe(flow.replace('|', 'coast-daily'));
  });

  test.each([
    ['plain', 'about 1,9|', 'about 1,900 people were on board.'],
    ['double-quoted', '"about |"', '"about 1,900 people were on board."'],
    [
      'block',
      '>-\n          About 1,900\n          peo|',
      '>-\n          About 1,900\n          people were on board.',
    ],
    ['after an omission', 'The ferry … ab|', 'The ferry … About 1,900 people were on board.'],
  ])('goes on with the words of the source in a quote, %s', async (_, typed, expected) => {
    const uri = await start();
    const { after } = await offer(uri, 2, `${head}coast-daily\n        quote: ${typed}\n`);
    expect(after).toContain(`${head}coast-daily\n        quote: ${expected}\n`);
  });

  test('puts a quote in quotation marks where YAML asks for them', async () => {
    folder.write('sources/colon.txt', '---\noutlet: C\n---\nHe said: no "way".\n');
    const uri = await start();
    const { after } = await offer(uri, 2, `${head}colon\n        quote: he s|\n`);
    expect(after).toEqual([`${head}colon\n        quote: 'he said: no "way".'\n`]);
    const first = await offer(uri, 3, `${head}colon\n        quote: |\n`);
    expect(first.after).toEqual([`${head}colon\n        quote: 'He said: no "way".'\n`]);
  });

  test('finds the source below the quote, and any source where none is named', async () => {
    const uri = await start();
    const below = (source: string) => `claims:\n  - id: x\n    evidence:\n      - quote: the ferry s|\n${source}`;
    const labels = async (version: number, source: string) =>
      (await offer(uri, version, below(source))).items.map(({ label }) => label);
    expect(await labels(2, '        source: coast-daily\n')).toEqual(['sank on Monday.']);
    expect(await labels(3, '        source: north-wire\n')).toEqual([]);
    expect(await labels(4, '')).toEqual(['sank on Monday.']);
  });

  test('offers keys that are not there yet, facts, and the words that a key can have', async () => {
    const uri = await start();
    const labels = async (version: number, text: string) =>
      (await offer(uri, version, text)).items.map(({ label }) => label);
    expect(await labels(2, `${head}x\n        |`)).toEqual([
      'quote',
      'prefix',
      'suffix',
      'phrase',
      'value',
      'scope',
      'said-by',
      'stance',
    ]);
    expect(await labels(3, 'claims:\n  - id: x\n    |')).toEqual([
      'claim',
      'fact',
      'value',
      'scope',
      'min-independent',
      'evidence',
    ]);
    expect(await labels(4, '|')).toEqual(['claims', 'properties', 'entities', 'accepted']);
    expect(await labels(5, `${head}x\n        stance: |`)).toEqual(['affirms', 'denies', 'hedges']);
    expect(await labels(6, `${claims}  - id: x\n    fact: |`)).toEqual(['ferry/sank-on']);
    expect(await labels(7, `${claims}properties:\n  sank-on:\n    |`)).toEqual(['type', 'kind', 'scale', 'many']);
    expect(await labels(8, `${head}x\n        # |`)).toEqual([]);
  });
});

describe('quick fixes', () => {
  interface Action {
    readonly title: string;
    readonly kind: string;
    readonly edit: { readonly changes: Record<string, { readonly range: Range; readonly newText: string }[]> };
  }
  const actions = (uri: string, range: Range, only?: string[]) =>
    client.connection.sendRequest<Action[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });

  test('are those of `fix`, where the finding is', async () => {
    const uri = await start();
    const [diagnostic] = await client.diagnosticsOf(uri, (found) => found.length === 1);
    const [action] = await actions(
      uri,
      diagnostic?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    );
    expect(action?.title).toBe('write the quote with the typography of its source');
    const edits = action?.edit.changes[uri] ?? [];
    expect(edits.map(({ newText }) => newText)).toEqual(['–', '“', '”', '–']);
    expect(edits[0]?.range.start).toEqual(positionOf(claims, '- "old'));
    expect(await actions(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } })).toEqual([]);
  });

  test('are made all at once where the editor asks for it', async () => {
    const uri = await start();
    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [all] = await actions(uri, nowhere, ['source.fixAll']);
    expect(all?.kind).toBe('source.fixAll.crossquote');
    expect(all?.edit.changes[uri]).toHaveLength(4);
  });
});

describe('the server', () => {
  test('ends with 0 after shutdown and exit', async () => {
    await start();
    expect(await client.close()).toBe(0);
    expect(client.errors.join('')).toBe('');
  });

  test('ends when the editor is gone', async () => {
    await start();
    const ended = once(client.process, 'exit');
    client.process.stdin?.end();
    await ended;
  });

  test('goes on where the folder holds nothing, and answers nothing for files elsewhere', async () => {
    const empty = inFolder({});
    await client.initialize(empty.path);
    const uri = pathToFileURL('/somewhere/else.yaml').href;
    await client.open(uri, claims);
    expect(await client.ask('hover', uri, { line: 7, character: 20 })).toBeNull();
    expect(await client.ask('completion', 'untitled:1', { line: 0, character: 0 })).toBeNull();
    expect(await client.close()).toBe(0);
    empty.remove();
  });
});
