/** What an article's file tells: its text, and what the page says about itself. */
export interface Captured {
  /** The text to quote from, one paragraph a line. */
  readonly body: string;
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  /** The day of publication, in EDTF. */
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  /** What whoever imports the file needs to know about how it was read. */
  readonly notes: readonly string[];
}

/** Why a file could not be read, in words that stand behind its name. */
export interface Unreadable {
  readonly fault: string;
}

export interface CaptureOptions {
  /** Take everything that the page shows: menus, offers, and comments too. */
  readonly wholePage?: boolean;
}
