import { type Command, disarm, writeCommand } from '../reporters/workflow-command.ts';

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
  return process.env.GITHUB_ACTIONS === 'true' ? disarm(text) : text;
}
