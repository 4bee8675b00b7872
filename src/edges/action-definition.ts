/** One input or output, as `action.yml` and the README give it. */
export interface Parameter {
  /** What can be given, or what comes out. */
  readonly type: string;
  readonly description: string;
}

export interface Input extends Parameter {
  /** What holds where nothing is given. */
  readonly default: string;
}

/** Every input of the action. */
export const inputs = {
  root: {
    type: 'folder',
    default: '.',
    description: 'The folder that holds `claims/` and `sources/`, below the workspace.',
  },
  config: {
    type: 'file',
    default: '',
    description: 'The configuration, where it is not `crossquote.yaml` in the root.',
  },
  since: {
    type: 'git revision, or `none`',
    default: '',
    description:
      'What to hold the findings against, so that only new ones fail. Left out, it is worked out: what a pull request is merged into, the commit before a push, the base of a merge group; other events have none. With `none` every finding counts.',
  },
  'fail-on': {
    type: '`error`, `warning`, or `never`',
    default: 'error',
    description: 'The severity from which a finding fails the check. Where a base is known, only new findings do.',
  },
  'max-warnings': {
    type: 'whole number',
    default: '',
    description: 'Fail on more warnings than this; where a base is known, on more new ones.',
  },
  formats: {
    type: 'lines of `NAME=FILE`, or `none`',
    default: 'json=report/consistency-report.json\nsarif=report/consistency-report.sarif',
    description: 'The reports to write, below the workspace.',
  },
  summary: {
    type: '`true` or `false`',
    default: 'true',
    description: 'Whether to show the report on the page of the run.',
  },
  annotations: {
    type: '`true` or `false`',
    default: 'true',
    description: 'Whether to show the findings beside the lines they are about, at most ten of each severity.',
  },
  cache: {
    type: 'folder, or `none`',
    default: '',
    description:
      'Where to keep what was found, below the root. Left out, it is `~/.cache/crossquote/found`: with `actions/cache` for `~/.cache/crossquote`, the next run looks up only what has changed since.',
  },
} as const satisfies Readonly<Record<string, Input>>;

export type InputName = keyof typeof inputs;

/** Every output of the action. A check that could not run leaves all but the conclusion and the exit code empty. */
export const outputs = {
  conclusion: {
    type: '`clean`, `findings`, `nothing-checked`, or `could-not-run`',
    description: 'The verdict.',
  },
  errors: { type: 'number', description: 'Errors, new or not; accepted findings are never counted.' },
  warnings: { type: 'number', description: 'Warnings, new or not.' },
  notes: { type: 'number', description: 'Notes, new or not.' },
  contradictions: {
    type: 'number',
    description: 'Facts on which the sources contradict each other; accepted ones, too.',
  },
  disputes: {
    type: 'number',
    description: 'Facts on which a speaker denies what is said, or says otherwise; accepted ones, too.',
  },
  new: { type: 'number', description: 'Findings that the base does not have; without a base, all of them.' },
  fixed: { type: 'number', description: 'Findings of the base that are gone; without a base, 0.' },
  report: { type: 'path', description: 'The JSON report; empty where `formats` asks for none.' },
  sarif: { type: 'path', description: 'The SARIF report; empty where `formats` asks for none.' },
  'exit-code': { type: '`0`, `1`, `2`, or `3`', description: 'The exit status, as on the command line.' },
} as const satisfies Readonly<Record<string, Parameter>>;

export type OutputName = keyof typeof outputs;
