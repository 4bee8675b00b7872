import type { Threshold } from '../run/conclude.ts';
import { Failure } from './failure.ts';
import { readDay } from './read-day.ts';

/** The options that say what fails a check, as the command line gives them. */
export interface SettingOptions {
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly allowEmpty?: boolean;
  readonly today?: string;
}

/** What a report depends on beside the files. */
export interface Settings extends Threshold {
  readonly today: string;
}

/**
 * Reads what fails a check, and the day.
 * @throws {Failure} for what is no such setting.
 */
export function readSettings(options: SettingOptions): Settings {
  return {
    failOn: readFailOn('--fail-on', options.failOn),
    ...readMaxWarnings('--max-warnings', options.maxWarnings),
    allowEmpty: options.allowEmpty === true,
    today: readDay(options.today),
  };
}

/** @throws {Failure} for another word. `name` is what the user calls the setting. */
export function readFailOn(name: string, text: string): Threshold['failOn'] {
  if (text === 'error' || text === 'warning' || text === 'never') return text;
  throw new Failure(`${name} needs error, warning, or never, not "${text}"`);
}

/** @throws {Failure} for what is no whole number. */
export function readMaxWarnings(name: string, text: string | undefined): { maxWarnings?: number } {
  if (text === undefined || text === '') return {};
  if (!/^\d{1,9}$/.test(text)) throw new Failure(`${name} needs a whole number, not "${text}"`);
  return { maxWarnings: Number(text) };
}
