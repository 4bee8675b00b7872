import type { Config, RuleSetting } from '../model/config.ts';
import { defaultConfig } from '../model/config.ts';
import type { InputProblem } from '../model/problem.ts';
import { askForName } from '../text/wording.ts';
import { explainGlob } from './globs.ts';
import { readYaml } from './read-yaml.ts';
import { configSchema } from './schema.ts';
import { validate } from './validate.ts';
import { entriesAt, itemsAt, scalarAt, type YamlNode } from './yaml-tree.ts';

/** Reads `crossquote.yaml`. What is wrong in it is a problem; the rest of it still counts. */
export function parseConfig(
  text: string,
  file: string,
  ruleIds: readonly string[],
): { config: Config; problems: InputProblem[] } {
  const { root, problem } = readYaml(text, file);
  if (problem) return { config: defaultConfig, problems: [problem] };
  if (!root) return { config: defaultConfig, problems: [] };
  const problems = [
    ...validate(configSchema, root, { fileKind: 'config', name: 'the configuration' }),
    ...findUnknownRules(root, ruleIds),
  ];
  const minIndependent = Number(scalarAt(root, 'min-independent')?.text);
  const config: Config = {
    claims: globsAt(root, 'claims') ?? defaultConfig.claims,
    sources: globsAt(root, 'sources') ?? defaultConfig.sources,
    rules: readRules(root),
    ...(Number.isInteger(minIndependent) && minIndependent > 0 && { minIndependent }),
  };
  return { config, problems };
}

function globsAt(root: YamlNode, key: string): string[] | undefined {
  const single = scalarAt(root, key);
  const globs = single
    ? [single.text]
    : itemsAt(root, key).flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
  const usable = globs.filter((glob) => glob.trim() !== '' && explainGlob(glob) === undefined);
  return usable.length > 0 ? usable : undefined;
}

function readRules(root: YamlNode): Map<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  for (const { key, value } of entriesAt(root, 'rules')) {
    const setting = value.kind === 'scalar' ? value.text : '';
    if (isRuleSetting(setting)) settings.set(key.text, setting);
  }
  return settings;
}

function isRuleSetting(text: string): text is RuleSetting {
  return text === 'off' || text === 'note' || text === 'warning' || text === 'error';
}

function findUnknownRules(root: YamlNode, ruleIds: readonly string[]): InputProblem[] {
  return entriesAt(root, 'rules')
    .filter(({ key }) => !ruleIds.includes(key.text))
    .map(({ key }) => ({
      kind: 'shape' as const,
      fileKind: 'config' as const,
      at: key.span,
      message: `the configuration names an unknown rule \`${key.text}\``,
      label: 'unknown rule',
      help: askForName(key.text, ruleIds) ?? 'the rules are listed in the README',
    }));
}
