import { exitStatus } from '../run/conclude.ts';
import { type ActionMessage, logWidth, type MessageOptions, writeMessage } from './action-message.ts';
import { keepOutputs } from './cache.ts';
import { anchorProject, type FileCheck, judgeProject } from './examine-files.ts';
import { render } from './formats.ts';
import { writeInPieces } from './write-output.ts';

export interface ActionCheck extends FileCheck {
  /** Names what this run depends on. */
  readonly key: string;
  readonly told: MessageOptions;
}

/**
 * Checks files of which no earlier run of the action has the outputs, writes the reports, and returns what to say.
 * @throws {Failure} where a report cannot be written.
 */
export async function checkForAction(check: ActionCheck): Promise<ActionMessage> {
  const { cache, key, told } = check;
  const report = judgeProject(check, anchorProject(check));
  const message = writeMessage(report, told);
  const around = { color: false, width: logWidth, folder: told.below };
  await keepOutputs(cache, key, exitStatus[report.conclusion], async (handOn) => {
    for (const { format, file } of told.files) writeInPieces(file, handOn(await render(report, format, around)));
    for (const _ of handOn([JSON.stringify(message)]));
    return true;
  });
  return message;
}
