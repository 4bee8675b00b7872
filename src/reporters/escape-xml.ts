import { makeVisible, makeVisibleLine } from './visible-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as the content of an XML 1.0 element; characters that XML cannot hold are spelled out. */
export function escapeXml(text: string): string {
  return makeVisible(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Attributes as they stand in a tag, each with a space before it; those without a value are left out. */
export function writeAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(makeVisibleLine(String(value)))}"`)
    .join('');
}
