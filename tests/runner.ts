/*
 * What the runner of GitHub Actions makes of the output of a step, after its own rules: a line is obeyed where it
 * begins, white space aside, with `::name::`, or has `##[name]` anywhere. Written from what the runner does; where
 * its comparison of texts may pass over characters that nobody sees, this one does.
 */

export interface Obeyed {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const known = new Set(
  `error warning notice group endgroup debug add-mask set-output set-env add-path save-state stop-commands add-matcher
  remove-matcher echo internal-set-repo-path`.split(/\s+/),
);

const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?![\t\n\v\f\r])\p{Cc}/gu;

/** Every command in an output that the runner would obey, in order. */
export function obey(output: string): Obeyed[] {
  return output.split(/\r\n|\n|\r/).flatMap((line) => {
    const command =
      parse(line) ?? parseOld(line) ?? parse(line.replace(unseen, '')) ?? parseOld(line.replace(unseen, ''));
    return command ? [command] : [];
  });
}

function parse(line: string): Obeyed | undefined {
  const text = line.replace(/^[\s\u0085]+/, '');
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return build(text.slice(2, end), ',', text.slice(end + 2), { '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' });
}

function parseOld(line: string): Obeyed | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const escapes = { ';': '%3B', '\r': '%0D', '\n': '%0A', ']': '%5D' };
  return build(line.slice(start + 3, end), ';', line.slice(end + 1), escapes);
}

function build(head: string, separator: string, data: string, escapes: Record<string, string>): Obeyed | undefined {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space < 0
    ? []
    : head
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const cut = pair.indexOf('=');
    if (cut > 0 && cut < pair.length - 1) properties[pair.slice(0, cut)] = unescapeText(pair.slice(cut + 1), escapes);
  }
  // Of a message, a colon and a comma are never escaped.
  const { ':': _colon, ',': _comma, ...ofMessage } = escapes;
  return { name, properties, message: unescapeText(data, ofMessage) };
}

/** The per cent sign comes last, so that what was escaped twice is read once. */
function unescapeText(text: string, escapes: Record<string, string>): string {
  const all = Object.entries({ ...escapes, '%': '%25' });
  return all.reduce((rest, [character, escaped]) => rest.replaceAll(escaped, character), text);
}
