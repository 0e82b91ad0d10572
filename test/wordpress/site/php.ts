// Runs a few lines of PHP inside WordPress, to prepare or check a test.
import {spawnSync} from 'node:child_process';
import {wordpress} from '../../../scripts/check/engines.mjs';
import type {Site} from './site.js';

/**
 * Returns the result of the lines, which can read `$args`.
 *
 * @param path of a network's site
 */
export function php<T>({origin, folder}: Site, lines: string, args: object = {}, path = '/'): T {
  const {status, stdout, stderr} = spawnSync(
    wordpress.find().php!,
    ['-d', 'display_errors=stderr', 'test/wordpress/php/evaluate.php', folder, `${origin}${path}`],
    {input: JSON.stringify({lines, args}), encoding: 'utf8', maxBuffer: 2 ** 26},
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}\nin: ${lines}`);
  return JSON.parse(stdout) as T;
}
