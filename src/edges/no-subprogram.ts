/*
 * In the place of what two libraries would run programs with: that of the command line, a command as a program of
 * its own; that of the action, questions to the system about itself. Nothing of ours needs either, and Node's module
 * for it takes as long to load as all the rest of the library.
 */
export function spawn(): never {
  throw new Error('crossquote runs no program by way of a library');
}

export const getExecOutput = spawn;

export default { spawn };
