export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

export const ruleSettings = ['off', 'note', 'warning', 'error'] as const;
export type RuleSetting = (typeof ruleSettings)[number];

/** `crossquote.yaml`, with its defaults filled in. */
export interface Config {
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly minIndependent?: number;
}

export const defaultConfig: Config = {
  claims: ['claims/**/*.{yaml,yml}'],
  sources: ['sources/**/*.{txt,md}'],
  rules: new Map(),
};
