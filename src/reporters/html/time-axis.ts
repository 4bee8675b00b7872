/** A day, counted from 1970-01-01. */
export type Day = number;

/** The day of a date `YYYY-MM-DD`, with as many digits of the year as it takes; nothing for other texts. */
export function readDay(text: string | undefined): Day | undefined {
  const [, year, month, day] = /^([+-]?\d{4,})-(\d\d)-(\d\d)$/.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const days = date.getTime() / 86_400_000;
  return Number.isFinite(days) ? days : undefined;
}

export interface Tick {
  readonly day: Day;
  readonly label: string;
}

/**
 * An axis on which crowded weeks get more room than empty decades: the distance between two neighbouring dates
 * grows with the logarithm of the days between them.
 */
export class TimeAxis {
  private readonly positions = new Map<Day, number>();

  constructor(days: readonly Day[]) {
    let at = 0;
    let before: Day | undefined;
    for (const day of [...new Set(days)].sort((a, b) => a - b)) {
      at += before === undefined ? 0 : Math.log2(1 + day - before);
      before = day;
      this.positions.set(day, at);
    }
    for (const [day, position] of this.positions) this.positions.set(day, at === 0 ? 0.5 : position / at);
  }

  /** Where one of its days stands, from 0 to 1. */
  place(day: Day): number {
    return this.positions.get(day) ?? 0;
  }

  /** Dates to write below the axis, at least `apart` from each other: years before months before days. */
  ticks(apart: number): Tick[] {
    const ranked = [...this.positions.keys()]
      .map((day) => ({ day, label: showTick(day) }))
      .sort((a, b) => a.label.length - b.label.length || a.day - b.day);
    const chosen: Tick[] = [];
    for (const tick of ranked) {
      const isFree = chosen.every((other) => Math.abs(this.place(other.day) - this.place(tick.day)) >= apart);
      if (isFree) chosen.push(tick);
    }
    return chosen.sort((a, b) => a.day - b.day);
  }
}

/** `YYYY-MM-DD`. */
export function showDay(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** A year where one begins, a month where one begins, else the day. */
function showTick(day: Day): string {
  return showDay(day)
    .replace(/-01-01$/, '')
    .replace(/(-\d\d)-01$/, '$1');
}
