/**
 * In the place of Node's own module for the library of the command line, which could run a command as a program of
 * its own: none of ours is one, and the module takes as long to load as all the rest of the library.
 */
export function spawn(): never {
  throw new Error('crossquote runs no command as a program of its own');
}

export default { spawn };
