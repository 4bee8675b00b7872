import { version } from '../../package.json';

/**
 * Names this very build: what one build found says nothing of what another would find, even under one version.
 * The part behind the plus is filled in by the build.
 */
export const build = `${version}+__NAME_OF_BUILD__`;
