/** What a run is at, for somebody who waits: "finding quotes", 320 of 9,999 claims. */
export interface Progress {
  readonly phase: string;
  /** How much of it is done, where it is counted. */
  readonly done?: number;
  readonly total?: number;
}

/** Told of every step; a run neither waits for it nor knows what time it is. */
export type TellProgress = (progress: Progress) => void;

/** For those who do not wait. */
export const tellNobody: TellProgress = () => {};
