import type { Property, ValueType } from '../model/claim.ts';
import type { Value } from '../model/value.ts';
import { foldText } from '../text/fold.ts';
import { readOrdinalWord } from './number-words.ts';
import { type FindEntity, inferType, readQuantity, readValue } from './read-value.ts';

/**
 * Reads all values that are stated of one fact. Where its property declares no type, what a value looks like may
 * leave it open: beside "1,200 people", 1500 is a number and no year, and "one person" a count. So values that look
 * like nothing else are read as the others are.
 */
export function readAlike(
  texts: Iterable<string>,
  property: Pick<Property, 'type' | 'scale'> | undefined,
  findEntity: FindEntity,
): Map<string, Value | undefined> {
  const distinct = [...new Set(texts)];
  const values = new Map(distinct.map((text) => [text, readValue(text, property, findEntity)]));
  if (property?.type !== undefined && property.type !== 'quantity') return values;
  const ranks = distinct.map((text) => [text, readRank(text)] as const);
  if (ranks.every(([, rank]) => rank)) return new Map(ranks);
  if (property?.type === undefined) adapt(values, findEntity);
  return readPounds(values);
}

/** Reads a year as a number, and words as a count, a time, or a name, where another value of the fact is one. */
function adapt(values: Map<string, Value | undefined>, findEntity: FindEntity): void {
  const types = new Set([...values.values()].map((value) => value?.type));
  if (types.size === 1) return;
  const other = (['quantity', 'duration'] as const).find((type) => types.has(type));
  for (const [text, value] of values) {
    if (other === undefined || !value || !isOpen(text, value.type, findEntity)) continue;
    const read = readValue(text, { type: other, scale: [] }, findEntity);
    if (read) values.set(text, read);
  }
}

/** A bare year may be a number, and a text anything. */
function isOpen(text: string, type: ValueType, findEntity: FindEntity): boolean {
  return (
    type === 'text' ||
    (type === 'date' && /^\d{4}$/.test(foldText(text).trim()) && inferType(text, findEntity) === 'date')
  );
}

/** "3rd" and "third place": a place in a row. */
function readRank(stated: string): Value | undefined {
  const shown = foldText(stated).trim();
  const match = /^(?:the )?(?:([a-z]+)|(\d+)(?:st|nd|rd|th))(?: (?:place|rank|position))?$/i.exec(shown);
  const place = match?.[2] ?? readOrdinalWord(match?.[1] ?? '');
  const value = place === undefined ? undefined : readQuantity(String(place));
  return value && { ...value, unit: 'rank', shown };
}

/** Where another value is in pounds sterling, "5 million pounds" is no weight. */
function readPounds(values: Map<string, Value | undefined>): Map<string, Value | undefined> {
  const isSterling = [...values.values()].some((value) => value?.type === 'quantity' && value.unit === 'GBP');
  if (!isSterling) return values;
  for (const [text, value] of values) {
    if (value?.type !== 'quantity' || !/^pounds?(?: sterling)?$/i.test(value.writtenUnit)) continue;
    const read = readQuantity(text.replace(/pounds?(?: sterling)?(?![a-z])/i, 'GBP'));
    if (read) values.set(text, { ...read, shown: value.shown });
  }
  return values;
}
