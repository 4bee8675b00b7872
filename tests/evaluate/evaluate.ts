import { readdirSync, readFileSync } from 'node:fs';
import { renderFigures } from './figures.ts';
import { makeQuoteCases, type Text } from './quote-cases.ts';
import { makeReadingCases } from './reading-cases.ts';
import { type QuoteOutcome, type ReadingOutcome, runQuoteCases, runReadingCases } from './run-cases.ts';

/** A text with what the articles have little of: money, shares, decimals, signs, and numbers in words. */
const figures: Text = {
  id: 'harbour-budget',
  body: `The harbour lost $1.5 million last year, 3.5% more than in 2029, its auditors said on Monday.
Of 1,900 berths only half a dozen were empty in March; some 45,000 containers were waiting, not 54,000.
Growth fell to -2% from 0.7%, "the worst since 1998", while costs rose by about one third to €12.25 per tonne.
The board will meet again on 14 November; no minister attended the two-hour session in the first-floor hall.
`,
};

/** The bodies of our own sources, without their front matter. */
function readTexts(folder: string): Text[] {
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      id: file.replace(/\.txt$/, ''),
      body: readFileSync(`${folder}/${file}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
    }));
}

/** Makes every case, checks it, and writes the page of figures. */
export function evaluate(folder: string): { quotes: QuoteOutcome[]; readings: ReadingOutcome[]; page: string } {
  const texts = [...readTexts(folder), figures];
  const quotes = runQuoteCases(makeQuoteCases(texts), texts);
  const readings = runReadingCases(makeReadingCases());
  return { quotes, readings, page: renderFigures(quotes, readings) };
}
