import { type Command, Option } from 'commander';
import type { AcceptOptions } from './accept-command.ts';
import type { CheckOptions } from './check-command.ts';
import type { CoverageOptions } from './coverage-command.ts';
import type { FixOptions } from './fix-command.ts';
import { formatNames } from './formats.ts';
import type { ImportOptions } from './import-command.ts';
import type { InitOptions } from './init-command.ts';
import type { LspOptions } from './lsp-command.ts';
import type { MergeOptions } from './merge-command.ts';
import type { MutateOptions } from './mutate-command.ts';
import type { QuoteOptions } from './quote-command.ts';
import { schemaNames } from './schema-names.ts';

/** Ends the run with an exit status. */
export type Finish = (status: number) => void;

const rootOption = () => new Option('--root <dir>', 'the folder that holds claims/ and sources/').default('.');

const configOption = () => new Option('--config <file>', 'the configuration, where it is not crossquote.yaml');
const todayOption = () =>
  new Option('--today <date>', 'the day for the expiry of accepted findings (default: the clock)');

/** What fails a check, or the merge of one. */
function addSettings(command: Command): Command {
  return command
    .option('--fail-on <severity>', 'error, warning, or never', 'error')
    .option('--max-warnings <n>', 'fail on more warnings than this')
    .option('--allow-empty', 'pass although there is no quote to check')
    .addOption(todayOption());
}

function collect(text: string, before: readonly string[]): string[] {
  return [...before, text];
}

/**
 * Every command of the command line, each defined when it is asked for. What a command needs is loaded when it runs:
 * printing the help loads nothing of it.
 */
export const commands: Readonly<Record<string, (command: Command, finish: Finish) => void>> = {
  check: (command, finish) =>
    addSettings(
      command
        .description('check every claim against its sources')
        .addOption(rootOption())
        .option(
          '-f, --format <name[=file]>',
          `${formatNames.join(', ')}; without a file to standard output`,
          collect,
          [],
        )
        .addOption(configOption())
        .option(
          '--since <ref>',
          'tell what is new, fixed, and still there against a git revision; only what is new fails',
        ),
    )
      .option('--shard <i/n>', 'look up one part of the quotes only, for `merge`: with -f partial=FILE')
      .option('--cache-location <dir>', 'where the cache is (default: node_modules/.cache/crossquote below the root)')
      .option('--no-cache', 'keep no cache, and use none')
      .action(async (options: CheckOptions) => finish(await (await import('./check-command.ts')).runCheck(options))),
  merge: (command, finish) =>
    addSettings(
      command
        .argument('<partial...>')
        .description('make one report of what all shards of a check wrote')
        .addOption(rootOption())
        .option('-f, --format <name[=file]>', 'as of check', collect, [])
        .option('--since <ref>', 'as of check'),
    ).action(async (names: string[], options: MergeOptions) =>
      finish(await (await import('./merge-command.ts')).runMerge(names, options)),
    ),
  coverage: (command) =>
    command
      .description('show what the claims leave out: dates and numbers, sources, facts of one newsroom')
      .addOption(rootOption())
      .addOption(configOption())
      .option('--json', 'print it for other tools')
      .action(async (options: CoverageOptions) => (await import('./coverage-command.ts')).runCoverage(options)),
  mutate: (command, finish) =>
    command
      .description('change one small thing at a time, and show the changes that no rule notices')
      .addOption(rootOption())
      .addOption(configOption())
      .option('--budget <n>', 'try this many changes at most', '10000')
      .option('--min-score <percent>', 'fail where fewer of them are noticed')
      .addOption(todayOption())
      .option('--json', 'print it for other tools')
      .action(async (options: MutateOptions) => finish(await (await import('./mutate-command.ts')).runMutate(options))),
  init: (command, finish) =>
    command
      .description('begin with a small example: a source, a claim, a workflow')
      .addOption(rootOption())
      .action(async (options: InitOptions) => finish((await import('./init-command.ts')).runInit(options))),
  import: (command, finish) =>
    command
      .argument('<file...>')
      .description('make sources of saved articles: HTML, PDF, or text')
      .addOption(rootOption())
      .addOption(configOption())
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
      ),
  quote: (command, finish) =>
    command
      .argument('<source>')
      .argument('<words...>', 'words of the source; `first words … last words` for all between them')
      .description('print the evidence for some words of a source, or add it to a claim')
      .addOption(rootOption())
      .addOption(configOption())
      .option('--sentence', 'take the whole sentence')
      .option('--prefix <words>', 'words right before the ones that are meant')
      .option('--suffix <words>', 'words right behind the ones that are meant')
      .option('--place <n>', 'which of several places is meant')
      .option('--add <claim>', 'put it into this claim')
      .action(async (id: string, words: string[], options: QuoteOptions) =>
        finish((await import('./quote-command.ts')).runQuote(id, words, options)),
      ),
  fix: (command, finish) =>
    command
      .description('mend what can be mended without changing what anybody says, and show what is left')
      .addOption(rootOption())
      .option('--dry-run', 'show what would change, and write nothing')
      .addOption(configOption())
      .addOption(todayOption())
      .action(async (options: FixOptions) => finish((await import('./fix-command.ts')).runFix(options))),
  accept: (command, finish) =>
    command
      .argument('[finding]', 'the id that the reports show beside it, such as f3f9c1ab2d4e5')
      .description('keep a finding on purpose, with a reason; or drop the entries that no finding has any more')
      .addOption(rootOption())
      .option('--reason <text>', 'why it stays')
      .option('--by <name>', 'who decided')
      .option('--until <date>', 'the last day on which it holds')
      .option('--prune', 'drop the accepted findings that are not found any more')
      .addOption(configOption())
      .addOption(todayOption())
      .action(async (finding: string | undefined, options: AcceptOptions) =>
        finish((await import('./accept-command.ts')).runAccept(finding, options)),
      ),
  lsp: (command) =>
    command
      .description('serve an editor: findings as you type, sources on hover, completion, quick fixes')
      .option('--root <dir>', 'the folder that holds claims/ and sources/ (default: the one the editor has open)')
      .option('--stdio', 'speak on standard input and output, as it always does')
      .action(async (options: LspOptions) => {
        const { runLsp } = await import('./lsp-command.ts');
        runLsp(options);
      }),
  explain: (command) =>
    command
      .argument('<rule>')
      .description('print the page of a rule')
      .addOption(rootOption())
      .action(async (id: string) => (await import('./explain-command.ts')).runExplain(id)),
  schema: (command) =>
    command
      .argument(`<${schemaNames.join('|')}>`)
      .description('print a JSON Schema')
      .addOption(rootOption())
      .action(async (name: string) => (await import('./schema-command.ts')).runSchema(name)),
};
