import { conflicts } from '../../model/reading.ts';
import type { Comparison, ReportFact, ReportReading, ReportValue } from '../../model/report.ts';

/** How one outlet's answer stands to those of the others. */
export type Standing = 'differs' | 'denies' | 'hedges' | 'refines' | 'agrees' | 'alone';

/** What each cell of the table may say, with its sign: never the colour alone. */
export const standingSigns: Readonly<Record<Standing | 'silent', string>> = {
  differs: '≠',
  denies: '×',
  hedges: '?',
  refines: '≈',
  agrees: '=',
  alone: '·',
  silent: '–',
};

export interface Answer {
  readonly value: ReportValue;
  readonly readings: readonly [ReportReading, ...ReportReading[]];
  readonly standing: Standing;
  /** What explains a difference, in a few words. */
  readonly because: string | undefined;
}

/** What one outlet answers, a line for each value. */
export function listAnswers(fact: ReportFact, outlet: string): Answer[] {
  return fact.values.flatMap((value) => {
    const [first, ...rest] = value.readings.filter((reading) => reading.outlet === outlet);
    if (!first) return [];
    const readings = [first, ...rest] as const;
    return [{ value, readings, ...judge(fact, value, readings, outlet) }];
  });
}

/** Two outlets at odds, or speaking of different kinds of things. */
const atOdds: ReadonlySet<string> = new Set([...conflicts, 'incomparable']);

/** Why two values that differ are none the less no conflict. */
const explanations: Readonly<Record<string, string>> = {
  changed: 'another time',
  grown: 'a later count',
  undecided: 'texts are not compared',
  'side-by-side': 'both can hold',
};

function judge(
  fact: ReportFact,
  value: ReportValue,
  readings: readonly ReportReading[],
  outlet: string,
): Pick<Answer, 'standing' | 'because'> {
  if (readings.every(({ stance }) => stance === 'denies')) return { standing: 'denies', because: undefined };
  const own = fact.comparisons.filter(({ a, b }) => isAmong(a, readings) || isAmong(b, readings));
  const inConflict = own.some(({ verdict }) => atOdds.has(verdict));
  if (readings.every(({ stance }) => stance === 'hedges')) return { standing: 'hedges', because: undefined };
  if (inConflict) return { standing: 'differs', because: undefined };
  // Two outlets that print one newsroom's story are one voice.
  if (value.outlets.some((other) => other !== outlet))
    return { standing: 'agrees', because: value.newsrooms.length === 1 ? 'one newsroom' : undefined };
  const refines = own.find(({ verdict }) => verdict === 'refines');
  if (refines) return { standing: 'refines', because: refines.because };
  // A value such as "8 months before another fact" meets the others' on the timeline.
  if (own.some(({ verdict, because }) => verdict === 'compatible' && because.includes('timeline')))
    return { standing: 'agrees', because: 'by the timeline' };
  const apart = own.find(({ verdict }) => verdict !== 'compatible');
  if (apart) return { standing: 'differs', because: explain(apart) };
  return { standing: 'alone', because: undefined };
}

function isAmong({ claim, source }: Comparison['a'], readings: readonly ReportReading[]): boolean {
  return readings.some((reading) => reading.claim === claim && reading.source === source);
}

function explain({ verdict, because }: Comparison): string {
  if (verdict === 'different-scope') return `another ${because.split(':')[0] ?? 'scope'}`;
  return explanations[verdict] ?? because;
}
