import type { Config } from '../model/config.ts';
import type { Digest } from '../model/input.ts';
import { placeClaims, placeSource } from '../parse/match-paths.ts';

/** A file of the example, by its path below the root. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
}

/** What is known of the folder that the example is put into. */
export interface Setting {
  readonly config: Config;
  /** The JSON Schema of claims files. */
  readonly schema: string;
  readonly version: string;
  /** Whether its `package.json` brings crossquote along. */
  readonly installed: boolean;
  readonly digest: Digest;
}

const body = `Ferry service resumes

May 4, 2031

The ferry will sail again from Thursday, the operator said on Sunday.

About 1,900 passengers had been on board when the engine failed last week.
`;

const claims = `claims:
  - id: passengers-on-board
    claim: About 1,900 passengers were on board when the engine failed.
    fact: ferry-breakdown/passengers
    value: about 1,900
    evidence:
      - source: harbour-news
        quote: About 1,900 passengers had been on board when the engine failed last week.
`;

/** A source and a claim that rests on it; nothing where the configuration finds neither. */
export function listExample({ config, digest }: Setting): StarterFile[] {
  const source = placeSource('harbour-news', config);
  const file = placeClaims('ferry', config);
  if (source === undefined || file === undefined) return [];
  const front = [
    'outlet: Harbour News',
    'published: { date: 2031-05-04, quote: "May 4, 2031" }',
    'title: Ferry service resumes',
    `sha256: ${digest(body)}`,
  ];
  const up = '../'.repeat(file.split('/').length - 1);
  return [
    { path: source, text: `---\n${front.join('\n')}\n---\n${body}` },
    { path: file, text: `# yaml-language-server: $schema=${up || './'}${schemaPath}\n${claims}` },
  ];
}

const schemaPath = '.crossquote/claims.schema.json';

/** What an editor needs to complete claims, and what a forge needs to check them on every change. */
export function listSupport({ schema, version, installed }: Setting): StarterFile[] {
  return [
    { path: schemaPath, text: schema },
    { path: '.github/workflows/crossquote.yml', text: writeWorkflow(version, installed) },
  ];
}

function writeWorkflow(version: string, installed: boolean): string {
  const steps = installed
    ? ['      - run: npm ci', '      - run: npx crossquote check --format github']
    : [`      - run: npx --yes crossquote@${version} check --format github`];
  return `name: Facts

on: [push, pull_request]

permissions:
  contents: read

jobs:
  crossquote:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
${steps.join('\n')}
`;
}
