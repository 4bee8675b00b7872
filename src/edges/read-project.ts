import { relative, resolve, sep } from 'node:path';
import { defaultConfig } from '../model/config.ts';
import type { InputFile } from '../model/input.ts';
import { parseConfig } from '../parse/parse-config.ts';
import { type Disk, realDisk } from './disk.ts';
import { Failure } from './failure.ts';
import { type Folder, openFolder, readContent, readInput } from './read-file.ts';
import { hasConfig, readFiles } from './read-files.ts';

/**
 * Reads every claims file, source, and configuration file below a folder.
 * @throws {Failure} where the folder, or a configuration file that was named, is not there or cannot be read.
 */
export function readProject(root: string, configPath?: string): InputFile[] {
  const folder = openFolder(root);
  return readWith(folder, readConfigFile(folder, configPath));
}

/**
 * Reads what a project was at an earlier revision.
 * @param named the configuration as it is now, where it was named; it holds where the revision has none there.
 */
export function readEarlierProject(root: string, named: InputFile | undefined, disk: Disk): InputFile[] {
  // The folder may be newer than the revision.
  if (!disk.existsSync(root)) return named ? [named] : [];
  const folder = openFolder(root, disk);
  const path = named?.path ?? 'crossquote.yaml';
  return readWith(folder, disk.existsSync(resolve(root, path)) ? readInput(folder, path, 'config') : named);
}

/** What is wrong in the configuration is found by the check; here its globs count, as far as they can be read. */
function readWith(folder: Folder, config: InputFile | undefined): InputFile[] {
  if (!config) return readFiles(folder, defaultConfig);
  const text = 'bytes' in config ? new TextDecoder().decode(config.bytes) : '';
  return [config, ...readFiles(folder, parseConfig(text, config.path, []).config)];
}

function readConfigFile(folder: Folder, named: string | undefined): InputFile | undefined {
  const root = folder.path;
  if (named === undefined) return hasConfig(root) ? readInput(folder, 'crossquote.yaml', 'config') : undefined;
  const place = [resolve(named), resolve(root, named)].find((path) => realDisk.existsSync(path));
  if (place === undefined) throw new Failure(`there is no configuration file ${named}`);
  // A configuration that is named may lie anywhere.
  const content = readContent(place, realDisk);
  if ('unreadable' in content) throw new Failure(`cannot read the configuration file ${named}: ${content.unreadable}`);
  return { path: relative(root, place).split(sep).join('/'), kind: 'config', ...content };
}
