import type { Chance } from './chance.ts';

const width = 100;

/** One piece of evidence in YAML, in one of the styles that authors use. */
export function spellQuote(source: string, quote: string, chance: Chance): string[] {
  const [first, indent] = ['      - source: ', '        '];
  switch (chance.below(6)) {
    case 0:
      return [`      - { source: ${source}, quote: "${quote.replace(/[\\"]/g, '\\$&')}" }`];
    case 1:
      return [`${first}${source}`, `${indent}quote: '${quote.replace(/'/g, "''")}'`];
    case 2:
      return [`${first}${source}`, `${indent}quote: "${quote.replace(/[\\"]/g, '\\$&')}"`];
    case 3:
      return [`${first}${source}`, `${indent}quote: >-`, ...wrap(quote).map((line) => `${indent}  ${line}`)];
    case 4:
      return [`${first}${source}`, `${indent}quote: |`, ...wrap(quote).map((line) => `${indent}  ${line}`)];
    default: {
      const [head = '', ...rest] = wrap(plain(quote));
      return [`${first}${source}`, `${indent}quote: ${head}`, ...rest.map((line) => `${indent}  ${line}`)];
    }
  }
}

/** Words that YAML would not take for a text get quotation marks. */
function plain(quote: string): string {
  return /^[\w\u201C]/.test(quote) ? quote : `"${quote.replace(/[\\"]/g, '\\$&')}"`;
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
