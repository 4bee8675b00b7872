import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Project, source } from './in-memory.ts';
import { crossquote, type Outcome } from './run-command.ts';
import { inFolder, type TemporaryProject } from './temporary-project.ts';

const entry = fileURLToPath(new URL('../build/crossquote.js', import.meta.url));

/** What would set a title, colour, turn, hide, or overwrite the text of a terminal. */
const steering = /[^\n\t\P{Cc}]|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;
/** A line that a runner of GitHub Actions would obey. */
const obeyed = /^\s*::|##\[/m;

const evil = 'x\u001b]0;owned\u0007\u001b[31m\u009b32m\u202eturned\u2066\u200f\u{e0041}\u2028\u007f\r\b\uFEFF';
const text = `${evil}\n::error::forged\n##[error]forged`;
/** As a name of a file or a folder, or as an argument. */
const name = text.replaceAll('/', ' ');
const said = JSON.stringify(text);

const evidence = (quote: string, rest = '') =>
  `{ source: ${JSON.stringify(name)}, quote: ${JSON.stringify(quote)}, said-by: ${said}, scope: { ${said}: ${said} }${rest} }`;
const claim = (id: string, value: string, ...entries: readonly string[]) =>
  `  - { id: ${id}, claim: ${said}, fact: ${JSON.stringify(`${name}/${name}`)}, value: ${value}, evidence: [${entries.join(', ')}] }\n`;

const hostile: Project = {
  'crossquote.yaml': `rules: { ${said}: error }\n${said}: x\n`,
  [`sources/${name}.txt`]: `---
outlet: ${said}
origin: { newsroom: ${said}, quote: ${said} }
published: { date: 2031-05-04, quote: ${said} }
title: ${said}
byline: ${said}
url: ${said}
language: ${said}
supersedes: ${said}
${said}: ${said}
---
The ${evil} gate – “old” – was shut in 2030. ${evil} The gate was not open on Friday.
The gate was shut. The gate was ${evil} open.`,
  'sources/plain.txt': source(
    `The ${evil} gate was shut in 2031.\n::error::forged by a text. The door was wide.\n`,
    'X',
  ),
  [`sources/${name}/broken.md`]: `no front ${evil} matter`,
  [`claims/${name}.yaml`]: `properties: { ${said}: { type: ${said}, unit: ${said} } }
entities: { ${said}: { name: ${said}, aliases: [${said}], part-of: ${said} } }
claims:
${claim(said, '2030', evidence(`The ${evil} gate - "old" - was shut`), evidence(`The ${evil} gate was never closed`, `, phrase: ${said}`))}
${claim(JSON.stringify(`${text}2`), said, evidence(text, `, stance: ${said}`), evidence('was', `, prefix: ${said}`), '{ source: plain, quote: "The" , value: 2029}')}
  - { id: plain, claim: 'It was shut.', ${said}: x, evidence: [{ source: plain, quote: 'was shut in 2031', value: 2031 }, { source: ${said}, quote: x }] }
  - { id: twice, claim: x, evidence: [{ source: plain, quote: 'door was wide' }] }
  - { id: twice, claim: x, evidence: [{ source: plain, quote: 'door was wide' }] }
accepted:
  - { finding: f0123456789ab, rule: ${said}, reason: ${said}, by: ${said} }
  - { finding: ${said}, reason: ${said}, until: ${said} }
`,
  [`claims/${name}/broken.yaml`]: `claims:\n  - id: ${evil}\n    claim: [${evil}\n`,
  [`${name}.html`]: `<!doctype html><html lang=${said}><title>${text}</title><meta property="og:site_name" content=${JSON.stringify(`${evil} News`)}>
    <meta name="author" content=${said}><meta name="date" content=${said}><link rel="canonical" href=${said}>
    <article><h1>${text}</h1><p>By ${text}</p><p>The gate ${evil} will be shut on Thursday, the operator said, for a week.</p></article>`,
  'later.html': `<!doctype html><title>${text}</title><article><h1>${text}</h1><p>The gate was shut in 2030.</p></article>`,
  'strange.html': `<meta charset=${said}><p>x`,
  'part.json': `{"${evil}`,
};

interface Command {
  readonly args: readonly string[];
  /** Whether it prints what other programs read: they get the words, or where no terminal shows them all characters. */
  readonly keeps?: 'words' | 'characters';
}

const commands: readonly Command[] = [
  ...['pretty', 'markdown'].map((format) => ({ args: ['check', '--no-cache', '-f', format] })),
  ...['json', 'sarif', 'html', 'junit'].map((format) => ({
    args: ['check', '--no-cache', '-f', format],
    keeps: 'characters',
  })),
  { args: ['check', '--no-cache', '--since', name] },
  { args: ['check', '--config', name] },
  { args: ['check', '--cache-location', `claims/${name}.yaml/${name}`] },
  { args: ['check', '--no-cache', '-f', name] },
  { args: ['check', '--no-cache', '-f', `json=claims/${name}`] },
  { args: ['check', `--${name}`] },
  { args: ['check', '--root', name] },
  { args: ['check', '--today', name] },
  { args: [name] },
  { args: ['fix', '--dry-run'], keeps: 'characters' },
  { args: ['accept', name, '--reason', name] },
  { args: ['accept', 'f0123456789ab', '--reason', name, '--by', name, '--until', name] },
  { args: ['accept', '--prune'] },
  { args: ['import', '--dry-run', `${name}.html`, 'strange.html', `${name}.txt`, `claims/${name}.yaml`] },
  { args: ['import', '--dry-run', `${name}.html`, '--outlet', name, '--origin', name, '--url', name] },
  { args: ['import', 'later.html', '--id', name] },
  { args: ['import', 'later.html', '--published', name] },
  { args: ['import', '--dry-run', '--update', 'later.html', '--id', name] },
  { args: ['import', '--dry-run', '--update', 'later.html', '--id', 'plain'] },
  { args: ['quote', name, 'The gate was not open on Friday'], keeps: 'words' },
  { args: ['quote', name, 'gate'], keeps: 'words' },
  { args: ['quote', name, `gate was ${evil} open`], keeps: 'words' },
  { args: ['quote', name, 'The gate was never closed at all'], keeps: 'words' },
  { args: ['quote', name, 'gate', '--place', name], keeps: 'words' },
  { args: ['quote', 'plain', 'gate', '--add', name], keeps: 'words' },
  { args: ['quote', 'plain', '::error::forged by a text'], keeps: 'words' },
  { args: ['quote', text.slice(0, -1), 'x'], keeps: 'words' },
  { args: ['explain', name] },
  { args: ['schema', name] },
  { args: ['coverage'] },
  { args: ['coverage', '--json'], keeps: 'characters' },
  { args: ['mutate'] },
  { args: ['mutate', '--json'], keeps: 'characters' },
  { args: ['mutate', '--budget', name] },
  { args: ['merge', `${name}.json`] },
  { args: ['merge', 'part.json'] },
  { args: ['merge', 'whole.json'] },
  { args: ['merge', 'whole.json', '-f', 'json'], keeps: 'characters' },
  { args: ['init', '--root', `claims/${name}.yaml`] },
  { args: ['init'] },
  { args: ['fix'] },
];

let folder: TemporaryProject;
beforeAll(() => {
  folder = inFolder(hostile);
  crossquote(['check', '--no-cache', '-f', 'partial=whole.json'], folder.path);
});
afterAll(() => folder.remove());

/** Runs a command as a step of a workflow does, and as if its output were a terminal's. */
function runAtTerminal(args: readonly string[]): Outcome {
  const preload = 'data:text/javascript,process.stdout.isTTY = true; process.stdout.columns = 90';
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, entry, ...args], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', GITHUB_ACTIONS: 'true' },
  });
  return { status, stdout, stderr };
}

const listSteering = ({ stdout, stderr }: Pick<Outcome, 'stdout' | 'stderr'>) =>
  [...`${stdout}${stderr}`.matchAll(steering)].map(({ 0: found, input, index }) =>
    JSON.stringify([found, input.slice(Math.max(0, index - 60), index + 20)]),
  );

describe('nothing that files, pages, or arguments hold steers who reads the output', () => {
  test.each(commands)('of $args', ({ args, keeps }) => {
    const shown = runAtTerminal(args);
    expect(`${shown.stdout}${shown.stderr}`).not.toBe('');
    expect(`${shown.stdout}${shown.stderr}`).not.toMatch(/fault of crossquote|^ +at /m);
    expect(listSteering(shown)).toEqual([]);
    expect(shown.stdout).not.toMatch(obeyed);
    expect(shown.stderr).not.toMatch(obeyed);
    const piped = crossquote(args, folder.path);
    expect(listSteering(keeps === 'characters' ? { stdout: '', stderr: piped.stderr } : piped)).toEqual([]);
  });
});

test.each(['json', 'sarif'])('%s in the log of a runner is written otherwise, and is the same data', (format) => {
  const args = ['check', '--no-cache', '-f', format];
  const elsewhere = crossquote(args, folder.path).stdout;
  const inLog = crossquote(args, folder.path, { GITHUB_ACTIONS: 'true' }).stdout;
  expect(elsewhere).toMatch(obeyed);
  expect(inLog).not.toMatch(obeyed);
  expect(JSON.parse(inLog)).toEqual(JSON.parse(elsewhere));
});
