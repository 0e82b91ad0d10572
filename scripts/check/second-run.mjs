// Runs tests. If few files fail, they run once more, by themselves: a fault of the card fails again, and a browser or server on a
// busy machine doesn't. The closing lines list what passed only the second time.
import {recordSecondRun, saved} from './closing-line.mjs';

/** More files than this don't fail by chance. */
const most = 3;

/**
 * Resolves to whether all has passed, at the latest the second time.
 *
 * @param {string} runner
 * @param {readonly string[]} files all that the runner knows, if none are named
 * @param {(files: readonly string[]) => boolean | Promise<boolean>} run
 */
export async function runTwice(runner, files, run) {
  if (await run(files)) return true;
  const first = saved(runner);
  const failed = [...new Set(first.failures.map(({file}) => file))];
  if (!failed.length || failed.length > most || failed.includes('')) return false;
  const hasPassed = await run(failed);
  recordSecondRun(runner, first);
  return hasPassed;
}
