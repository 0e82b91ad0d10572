// Starts Orca, and reads from its log what it says.
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {until} from './wait.mjs';

/**
 * Orca runs this when it starts. It writes the log line by line instead of in blocks, and turns off the synthesizer, which
 * needs a sound card and time to speak, and the echo of our keys.
 */
const customizations = `from orca import debug, settings
debug.debugFile.reconfigure(line_buffering=True)
settings.speechServerFactory = ""
settings.speechFactoryModules = []
settings.enableKeyEcho = False
`;

/**
 * The utterances in Orca's log, each on one line.
 *
 * @param {string} log
 */
export const utterancesIn = (log) =>
  [...log.matchAll(/^[\d:.]+ - SPEECH OUTPUT: '([^]*?)'(?: voice=\w+)? ?(?:\{.*\})?$/gm)].map(([, spoken]) =>
    spoken.replace(/\s+/g, ' ').trim(),
  );

/** @typedef {Awaited<ReturnType<typeof startOrca>>} Orca */

/**
 * @param {import('./needs.mjs').Programs} programs
 * @param {import('./desktop.mjs').Desktop} desktop
 */
export async function startOrca(programs, {home, start}) {
  const folder = join(home, '.local/share/orca');
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'orca-customizations.py'), customizations);
  const log = join(home, 'orca.log');
  const orca = start(programs.orca, [`--debug-file=${log}`]);

  const heard = () => (existsSync(log) ? utterancesIn(readFileSync(log, 'utf8')) : []);
  /**
   * Whether Orca says something within the time.
   *
   * @type {(isIt: (line: string, index: number) => boolean, milliseconds: number) => Promise<boolean>}
   */
  const says = (isIt, milliseconds) => until(() => heard().some(isIt), milliseconds);
  /** Waits until Orca has logged nothing for a second. It logs every event that it gets. */
  const settles = async () => {
    let size = -1;
    let since = Date.now();
    await until(() => {
      const now = statSync(log).size;
      if (now !== size) [size, since] = [now, Date.now()];
      return Date.now() - since > 1_000;
    }, 20_000);
  };

  const isReady = () => heard().includes('Screen reader on.');
  await until(() => isReady() || orca.exitCode !== null, 30_000);
  if (!isReady()) {
    throw new Error(
      `Orca did not start; another one may be running.\n${readFileSync(join(home, 'programs.log'), 'utf8')}`,
    );
  }
  return {heard, says, settles};
}
