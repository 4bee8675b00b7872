#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import type { AcceptOptions } from './accept-command.ts';
import type { CheckOptions } from './check-command.ts';
import type { CoverageOptions } from './coverage-command.ts';
import { explainSystemError, Failure } from './failure.ts';
import type { FixOptions } from './fix-command.ts';
import { formatNames } from './formats.ts';
import type { ImportOptions } from './import-command.ts';
import type { InitOptions } from './init-command.ts';
import type { LspOptions } from './lsp-command.ts';
import type { MergeOptions } from './merge-command.ts';
import type { MutateOptions } from './mutate-command.ts';
import { nameNear } from './name-near.ts';
import { printError } from './print.ts';
import type { QuoteOptions } from './quote-command.ts';
import { schemaNames } from './schema-names.ts';

const couldNotRun = 2;

// What a command needs is loaded when it runs: printing the help loads nothing of it.
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
    .option('--shard <i/n>', 'look up one part of the quotes only, for `merge`: with -f partial=FILE')
    .option('--cache-location <dir>', 'where the cache is (default: node_modules/.cache/crossquote below the root)')
    .option('--no-cache', 'keep no cache, and use none')
    .action(async (options: CheckOptions) => finish(await (await import('./check-command.ts')).runCheck(options)));
  program
    .command('merge')
    .argument('<partial...>')
    .description('make one report of what all shards of a check wrote')
    .addOption(rootOption())
    .option('-f, --format <name[=file]>', 'as of check', collect, [])
    .option('--since <ref>', 'as of check')
    .option('--fail-on <severity>', 'error, warning, or never', 'error')
    .option('--max-warnings <n>', 'fail on more warnings than this')
    .option('--allow-empty', 'pass although there is no quote to check')
    .option('--today <date>', 'the day for the expiry of accepted findings (default: the clock)')
    .action(async (names: string[], options: MergeOptions) =>
      finish(await (await import('./merge-command.ts')).runMerge(names, options)),
    );
  program
    .command('coverage')
    .description('show what the claims leave out: dates and numbers, sources, facts of one newsroom')
    .addOption(rootOption())
    .option('--config <file>', 'the configuration, where it is not crossquote.yaml')
    .option('--json', 'print it for other tools')
    .action(async (options: CoverageOptions) => (await import('./coverage-command.ts')).runCoverage(options));
  program
    .command('mutate')
    .description('change one small thing at a time, and show the changes that no rule notices')
    .addOption(rootOption())
    .option('--config <file>', 'the configuration, where it is not crossquote.yaml')
    .option('--budget <n>', 'try this many changes at most', '10000')
    .option('--min-score <percent>', 'fail where fewer of them are noticed')
    .option('--today <date>', 'the day for the expiry of accepted findings (default: the clock)')
    .option('--json', 'print it for other tools')
    .action(async (options: MutateOptions) => finish(await (await import('./mutate-command.ts')).runMutate(options)));
  program
    .command('init')
    .description('begin with a small example: a source, a claim, a workflow')
    .addOption(rootOption())
    .action(async (options: InitOptions) => finish((await import('./init-command.ts')).runInit(options)));
  program
    .command('import')
    .argument('<file...>')
    .description('make sources of saved articles: HTML, PDF, or text')
    .addOption(rootOption())
    .option('--config <file>', 'the configuration, where it is not crossquote.yaml')
    .option('--outlet <name>', 'who published it (default: what the page says)')
    .option('--id <id>', 'the id of the source (default: made of outlet and date or title)')
    .option('--published <date>', 'the day it appeared (default: what the page says)')
    .option('--origin <name>', 'the newsroom that wrote it, where that is not the outlet')
    .option('--url <url>', 'where it stands live (default: what the page says)')
    .option('--retrieved <date>', 'the day it was captured')
    .option('--whole-page', 'take menus, offers, and comments as well')
    .option('--update', 'put a corrected article in the place of the text that is there')
    .option('--dry-run', 'write nothing')
    .action(async (paths: string[], options: ImportOptions) =>
      finish(await (await import('./import-command.ts')).runImport(paths, options)),
    );
  program
    .command('quote')
    .argument('<source>')
    .argument('<words...>', 'words of the source; `first words … last words` for all between them')
    .description('print the evidence for some words of a source, or add it to a claim')
    .addOption(rootOption())
    .option('--config <file>', 'the configuration, where it is not crossquote.yaml')
    .option('--sentence', 'take the whole sentence')
    .option('--prefix <words>', 'words right before the ones that are meant')
    .option('--suffix <words>', 'words right behind the ones that are meant')
    .option('--place <n>', 'which of several places is meant')
    .option('--add <claim>', 'put it into this claim')
    .action(async (id: string, words: string[], options: QuoteOptions) =>
      finish((await import('./quote-command.ts')).runQuote(id, words, options)),
    );
  program
    .command('fix')
    .description('mend what can be mended without changing what anybody says, and show what is left')
    .addOption(rootOption())
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--config <file>', 'the configuration, where it is not crossquote.yaml')
    .option('--today <date>', 'the day for the expiry of accepted findings (default: the clock)')
    .action(async (options: FixOptions) => finish((await import('./fix-command.ts')).runFix(options)));
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
    .action(async (finding: string | undefined, options: AcceptOptions) =>
      finish((await import('./accept-command.ts')).runAccept(finding, options)),
    );
  program
    .command('lsp')
    .description('serve an editor: findings as you type, sources on hover, completion, quick fixes')
    .option('--root <dir>', 'the folder that holds claims/ and sources/ (default: the one the editor has open)')
    .option('--stdio', 'speak on standard input and output, as it always does')
    .action(async (options: LspOptions) => {
      const { runLsp } = await import('./lsp-command.ts');
      runLsp(options);
    });
  program
    .command('explain')
    .argument('<rule>')
    .description('print the page of a rule')
    .addOption(rootOption())
    .action(async (id: string) => (await import('./explain-command.ts')).runExplain(id));
  program
    .command('schema')
    .argument(`<${schemaNames.join('|')}>`)
    .description('print a JSON Schema')
    .addOption(rootOption())
    .action(async (name: string) => (await import('./schema-command.ts')).runSchema(name));
  return program;
}

function collect(text: string, before: readonly string[]): string[] {
  return [...before, text];
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
  // Where the output could not be written, that stands.
  process.exitCode ??= status;
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
  printError(message);
  return couldNotRun;
}

// A reader that stops early, such as `head`, is no fault of the check.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = fail(`cannot write the output: ${explainSystemError(error)}`);
});

// Not waited for: what is loaded later may need what is in the file that starts.
void main(process.argv.slice(2));
