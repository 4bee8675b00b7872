#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { commands, type Finish } from './commands.ts';
import { explainSystemError, Failure } from './failure.ts';
import { nameNear } from './name-near.ts';
import { printError } from './print.ts';

const couldNotRun = 2;

/** `check` is what runs where no command is named. */
const usual = 'check';

function buildProgram(names: readonly string[], finish: Finish): Command {
  const program = new Command('crossquote')
    .description('A linter for facts: every quote verbatim in its source, contradictions between outlets flagged.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .showSuggestionAfterError(true);
  for (const name of names) commands[name]?.(program.command(name, { isDefault: name === usual }), finish);
  return program;
}

/** Runs the command line and sets the exit status; nothing but one line is ever said of a failure. */
async function main(args: readonly string[]): Promise<void> {
  let status = 0;
  try {
    const names = Object.keys(commands);
    const [first = ''] = args;
    // Without this a misspelt command would be taken for an argument of the usual one.
    if (first !== '' && !first.startsWith('-') && first !== 'help' && !names.includes(first)) {
      throw new Failure(`there is no command "${first}": ${nameNear(first, [...names, 'help'])}`);
    }
    const named = names.includes(first) ? first : usual;
    const program = buildProgram(asksForHelp(args) ? names : [named], (code) => {
      status = code;
    });
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    status = report(error);
  }
  // Where the output could not be written, that stands.
  process.exitCode ??= status;
}

/** Help lists every command; the others need not be there for one to run. */
function asksForHelp(args: readonly string[]): boolean {
  return args[0] === 'help' || args.includes('--help') || args.includes('-h');
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
