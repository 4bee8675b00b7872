import { type Command, disarm, disarmJson, writeCommand } from '../reporters/workflow-command.ts';

/** The one way from the action to the log: what it writes, the runner obeys only where it is a command of ours. */
export const runnerLog = {
  /** Text, of whatever origin. */
  tell(text: string): void {
    process.stdout.write(`${disarm(text)}\n`);
  },

  /** A command. Its message and properties may be of whatever origin. */
  command(command: Command): void {
    process.stdout.write(`${writeCommand(command)}\n`);
  },
};

/** Text of the command line, which may be run by a step of a workflow as well. */
export function disarmForRunner(text: string): string {
  return isInRunner() ? disarm(text) : text;
}

/** A report of the command line on standard output, which is the log where a step of a workflow does not redirect it. */
export function disarmReport(format: string, piece: string | Uint8Array): string | Uint8Array {
  // That of a runner's own is made of commands, and safe.
  if (!isInRunner() || format === 'github') return piece;
  const text = typeof piece === 'string' ? piece : Buffer.from(piece).toString();
  return format === 'json' || format === 'sarif' ? disarmJson(text) : disarm(text);
}

function isInRunner(): boolean {
  return process.env.GITHUB_ACTIONS === 'true';
}
