import { defaultConfig } from '../model/config.ts';
import type { InputFile } from '../model/input.ts';
import { openFolder } from './read-file.ts';
import { hasConfig, readFiles } from './read-files.ts';

/**
 * Reads every claims file, source, and configuration file below a folder. What reads a configuration is loaded only
 * where there is one.
 * @throws {Failure} where the folder, or a configuration file that was named, is not there or cannot be read.
 */
export async function loadProject(root: string, config?: string): Promise<InputFile[]> {
  if (!hasConfig(root, config)) return readFiles(openFolder(root), defaultConfig);
  const { readProject } = await import('./read-project.ts');
  return readProject(root, config);
}
