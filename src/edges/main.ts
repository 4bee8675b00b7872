#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { allRules } from '../rules/index.ts';
import { joinWith, suggest } from '../text/wording.ts';
import { type AcceptOptions, runAccept } from './accept-command.ts';
import { type CheckOptions, runCheck } from './check-command.ts';
import { type CoverageOptions, runCoverage } from './coverage-command.ts';
import { explainSystemError, Failure } from './failure.ts';
import { type FixOptions, runFix } from './fix-command.ts';
import { formatNames } from './formats.ts';
import type { LspOptions } from './lsp-command.ts';
import { type MutateOptions, runMutate } from './mutate-command.ts';
import { disarmForRunner } from './runner-log.ts';
import { printSchema, schemaNames } from './schema-command.ts';

const couldNotRun = 2;

function buildProgram(finish: (status: number) => void): Command {
  const program = new Command('crossquote')
    .description('A linter for facts: every quote verbatim in its source, contradictions between outlets flagged.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .showSuggestionAfterError(true);
  const rootOption = () => new Option('--root <dir>', 'the folder that holds claims/ and sources/').default('.');
  program
    .command('check', { isDefault: true })
    .description('check every claim against its sources')
    .addOption(rootOption())
    .option('-f, --format <name[=file]>', `${formatNames.join(', ')}; without a file to standard output`, collect, [])
    .option('--config <file>', 'the configuration, where it is not crossquote.yaml')
    .option('--since <ref>', 'tell what is new, fixed, and still there against a git revision; only what is new fails')
    .option('--fail-on <severity>', 'error, warning, or never', 'error')
    .option('--max-warnings <n>', 'fail on more warnings than this')
    .option('--allow-empty', 'pass although there is no quote to check')
    .option('--today <date>', 'the day for the expiry of accepted findings (default: the clock)')
    .option('--cache-location <dir>', 'where a cache may be kept; this version keeps none')
    .option('--no-cache', 'keep no cache')
    .action((options: CheckOptions) => finish(runCheck(options)));
  program
    .command('coverage')
    .description('show what the claims leave out: dates and numbers, sources, facts of one newsroom')
    .addOption(rootOption())
    .option('--config <file>', 'the configuration, where it is not crossquote.yaml')
    .option('--json', 'print it for other tools')
    .action((options: CoverageOptions) => runCoverage(options));
  program
    .command('mutate')
    .description('change one small thing at a time, and show the changes that no rule notices')
    .addOption(rootOption())
    .option('--config <file>', 'the configuration, where it is not crossquote.yaml')
    .option('--budget <n>', 'try this many changes at most', '10000')
    .option('--min-score <percent>', 'fail where fewer of them are noticed')
    .option('--today <date>', 'the day for the expiry of accepted findings (default: the clock)')
    .option('--json', 'print it for other tools')
    .action((options: MutateOptions) => finish(runMutate(options)));
  program
    .command('fix')
    .description('mend what can be mended without changing what anybody says, and show what is left')
    .addOption(rootOption())
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--config <file>', 'the configuration, where it is not crossquote.yaml')
    .option('--today <date>', 'the day for the expiry of accepted findings (default: the clock)')
    .action((options: FixOptions) => finish(runFix(options)));
  program
    .command('accept')
    .argument('[finding]', 'the id that the reports show beside it, such as f3f9c1ab2d4e5')
    .description('keep a finding on purpose, with a reason; or drop the entries that no finding has any more')
    .addOption(rootOption())
    .option('--reason <text>', 'why it stays')
    .option('--by <name>', 'who decided')
    .option('--until <date>', 'the last day on which it holds')
    .option('--prune', 'drop the accepted findings that are not found any more')
    .option('--config <file>', 'the configuration, where it is not crossquote.yaml')
    .option('--today <date>', 'the day for the expiry of accepted findings (default: the clock)')
    .action((finding: string | undefined, options: AcceptOptions) => finish(runAccept(finding, options)));
  program
    .command('lsp')
    .description('serve an editor: findings as you type, sources on hover, completion, quick fixes')
    .option('--root <dir>', 'the folder that holds claims/ and sources/ (default: the one the editor has open)')
    .option('--stdio', 'speak on standard input and output, as it always does')
    .action(async (options: LspOptions) => {
      // Loaded here alone: no other command needs the protocol.
      const { runLsp } = await import('./lsp-command.ts');
      runLsp(options);
    });
  program
    .command('explain')
    .argument('<rule>')
    .description('print the page of a rule')
    .addOption(rootOption())
    .action((id: string) => {
      const rule = allRules.find((each) => each.id === id);
      if (!rule)
        throw new Failure(
          `there is no rule "${id}": ${nameNear(
            id,
            allRules.map((each) => each.id),
          )}`,
        );
      process.stdout.write(rule.page);
    });
  program
    .command('schema')
    .argument(`<${schemaNames.join('|')}>`)
    .description('print a JSON Schema')
    .addOption(rootOption())
    .action((name: string) => {
      if (!printSchema(name)) throw new Failure(`there is no schema "${name}": ${nameNear(name, schemaNames)}`);
    });
  return program;
}

function collect(text: string, before: readonly string[]): string[] {
  return [...before, text];
}

function nameNear(name: string, names: readonly string[]): string {
  const near = suggest(name, names);
  return near.length > 0 ? `did you mean ${joinWith('or', near)}?` : `it can be ${joinWith('or', names)}`;
}

/** Runs the command line and sets the exit status; nothing but one line is ever said of a failure. */
async function main(args: readonly string[]): Promise<void> {
  let status = 0;
  try {
    const program = buildProgram((code) => {
      status = code;
    });
    const [first] = args;
    const names = [...program.commands.map((command) => command.name()), 'help'];
    // `check` is the default: without this a misspelt command would be taken for its argument.
    if (first !== undefined && !first.startsWith('-') && !names.includes(first)) {
      throw new Failure(`there is no command "${first}": ${nameNear(first, names)}`);
    }
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    status = report(error);
  }
  process.exitCode = status;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    // Help and version end a run by an exception, too.
    if (error.exitCode === 0) return 0;
    return fail(error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' '));
  }
  if (error instanceof Failure) return fail(error.message);
  const words = error instanceof Error ? error.message : String(error);
  return fail(`a fault of crossquote itself, please report it: ${words}`);
}

function fail(message: string): number {
  process.stderr.write(disarmForRunner(`crossquote: ${message.replace(/[\r\n]+/g, ' ')}\n`));
  return couldNotRun;
}

// A reader that stops early, such as `head`, is no fault of the check.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = fail(`cannot write the output: ${explainSystemError(error)}`);
});

await main(process.argv.slice(2));
