import { exitStatus } from '../run/conclude.ts';
import { type ActionMessage, logWidth, type MessageOptions, writeMessage } from './action-message.ts';
import { anchorProject, type FileCheck, judgeProject } from './examine-files.ts';
import { render } from './formats.ts';
import { writeInPieces } from './write-output.ts';

export interface ActionCheck extends FileCheck {
  /** Names what this run depends on. */
  readonly key: string;
  /** The way from the repository to the root, with `/` at its end. */
  readonly below: string;
  readonly told: MessageOptions;
}

/**
 * Checks files of which no earlier run of the action has the outputs, writes the reports, and returns what to say.
 * @throws {Failure} where a report cannot be written.
 */
export async function checkForAction(check: ActionCheck): Promise<ActionMessage> {
  const report = judgeProject(check, anchorProject(check));
  const message = writeMessage(report, check.told);
  const keeper = check.cache?.openOutputs(check.key);
  try {
    for (const { format, file } of check.told.files) {
      const pieces = await render(report, format, { color: false, width: logWidth, folder: check.below });
      writeInPieces(file, keeper ? keeper.copy(pieces) : pieces);
    }
    if (keeper) for (const _ of keeper.copy([JSON.stringify(message)]));
    keeper?.keep(exitStatus[report.conclusion]);
  } catch (error) {
    keeper?.drop();
    throw error;
  }
  return message;
}
