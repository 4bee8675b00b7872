import type { Known } from './compose-source.ts';

/** A title gives an id as many whole words as fit into this. */
const longestTitle = 60;

/**
 * Ids for an article, the shortest first: its outlet and its date, `korea-herald-2020-10-29`; with the title, where
 * another article has that already. `body` serves where there is neither date nor title.
 */
export function proposeIds(known: Known, body: string): readonly [string, ...string[]] {
  const outlet = slug((known.outlet ?? '').replace(/^the\s+/i, ''));
  const date = slug(known.published ?? '');
  const title = shorten(slug(known.title ?? /\S.*/.exec(body)?.[0] ?? ''));
  const join = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('-') || 'article';
  return date === '' ? [join(outlet, title)] : [join(outlet, date), join(outlet, date, title)];
}

/** Lower-case letters and digits of any script, with hyphens for all else; accents are dropped. */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F'\u2019]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function shorten(slugged: string): string {
  if (slugged.length <= longestTitle) return slugged;
  const cut = slugged.slice(0, longestTitle + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0)) || [...slugged].slice(0, longestTitle / 2).join('');
}

/** What is wrong with an id that somebody gives a source; nothing where it can be one. */
export function describeIdFault(id: string): string | undefined {
  if (id.trim() === '' || id !== id.trim()) return 'it is empty, or begins or ends with a space';
  if (id.split('/').some((part) => part === '' || part.startsWith('.')))
    return 'its parts need a name, not a dot in front';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no file name has them.
  return /[\\:*?"<>|\0-\x1F\x7F]/.test(id) ? 'a file name cannot have its characters everywhere' : undefined;
}
