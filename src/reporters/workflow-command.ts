/** What the runner of GitHub Actions is asked to do, by a line of output. */
export interface Command {
  readonly name: 'error' | 'warning' | 'notice' | 'group' | 'endgroup';
  /** Where it is about, and its title. */
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** Characters that some comparisons of text pass over, so that `:`, one of these, and `:` may be taken for `::`. */
const unseen = '[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}]*';
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const commandStart = new RegExp(`^((?:\\s|${unseen.slice(0, -1)})*:)(${unseen}:)`, 'u');
const oldCommandStart = new RegExp(`(#${unseen}#${unseen})\\[`, 'gu');

/**
 * Text for the log of a runner, which obeys `::name::` where a line begins with it, white space aside, and
 * `##[name]` anywhere in a line: a space keeps either apart, and every line break is a plain one.
 */
export function disarm(text: string): string {
  return text
    .split(lineBreak)
    .map((line) => disarmOldCommands(isPlainStart(line) ? line : line.replace(commandStart, '$1 $2')))
    .join('\n');
}

/** Most lines begin so, and no command does. */
function isPlainStart(line: string): boolean {
  return /^[A-Za-z0-9]/.test(line);
}

function disarmOldCommands(text: string): string {
  if (!text.includes('#')) return text;
  return text.replace(oldCommandStart, '$1 [');
}

/** JSON for the log of a runner: the same data, written so that no text in it is obeyed. No line of it begins with `::`. */
export function disarmJson(json: string): string {
  return json.includes('#') ? json.replace(oldCommandStart, '$1\\u005b') : json;
}

/**
 * A command as one line, without its end. The message may have lines; a property that would be read as a
 * command of its own is left out.
 */
export function writeCommand({ name, properties, message }: Command): string {
  const written = Object.entries(properties)
    .map(([key, value]): [string, string] => [key, String(value)])
    .filter(([, text]) => text !== '' && disarmOldCommands(text) === text)
    .map(([key, text]) => `${key}=${escapeProperty(text)}`);
  const head = written.length === 0 ? name : `${name} ${written.join(',')}`;
  return `::${head}::${escapeData(disarmOldCommands(message.split(lineBreak).join('\n')))}`;
}

/** Cuts a message so that the line it becomes keeps within a length, in UTF-16 code units. */
export function fitMessage(message: string, most: number): string {
  if (escapeData(message).length <= most) return message;
  let length = 0;
  let kept = '';
  for (const character of message) {
    length += escapeData(character).length;
    if (length >= most) break;
    kept += character;
  }
  return `${kept}…`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
