// Loaded into a run of the command: at one of the steps by which it changes the disk, it is killed, the disk is full,
// or another run comes between. INTERRUPT says which, such as `kill 3`; each step is told to file descriptor 3.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [how, wanted] = (process.env.INTERRUPT ?? '').split(' ');
delete process.env.INTERRUPT;
const original = { ...fs };
let step = 0;
/** Whether a call is one that another, which was counted, makes itself. */
let within = false;

/** Whether this is the step that is asked for. */
function takeStep() {
  step++;
  original.writeSync(3, '.');
  return step === Number(wanted);
}

function interrupt() {
  if (how === 'kill') {
    process.kill(process.pid, 'SIGKILL');
    for (;;);
  }
  if (how === 'full') throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  const { NODE_OPTIONS: _, ...env } = process.env;
  spawnSync(process.execPath, process.argv.slice(1), { stdio: 'ignore', env });
}

function isForWriting(name, args) {
  return name !== 'openSync' || !['r', undefined, fs.constants.O_RDONLY].includes(args[1]);
}

/** Half of what is to be written: as text or bytes. */
function halve(content) {
  return content.slice(0, Math.floor(content.length / 2));
}

const makers = ['mkdirSync', 'openSync', 'writeFileSync', 'writeSync', 'linkSync', 'renameSync'];
const others = ['chmodSync', 'rmSync', 'unlinkSync', 'fsyncSync', 'ftruncateSync'];

for (const name of [...makers, ...(how === 'full' ? [] : others)]) {
  fs[name] = (...args) => {
    if (within || !isForWriting(name, args) || args[0] === 1 || args[0] === 2) return original[name](...args);
    within = true;
    try {
      if (takeStep()) interrupt();
      // A write can end in the middle; what is left of it is written afterwards.
      if (name.startsWith('write') && takeStep()) {
        const [target, content, ...rest] = args;
        const half = halve(content);
        original[name](target, half, ...rest);
        interrupt();
        return original[name](target, content.slice(half.length), ...rest);
      }
      return original[name](...args);
    } finally {
      within = false;
    }
  };
}
syncBuiltinESMExports();
