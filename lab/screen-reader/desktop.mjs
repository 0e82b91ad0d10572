// A desktop for one case: display, windows, message bus, accessibility bus. All of it ends with the case.
/** @import {ChildProcess, IOType} from 'node:child_process' */
/** @import {EventEmitter} from 'node:events' */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {until} from './wait.mjs';

/** @type {(home: string) => (pid: string) => boolean} */
const isOf = (home) => (pid) => {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`HOME=${home}`);
  } catch {
    return false; // The process has ended.
  }
};

/**
 * Every process with this home folder. The buses start some of them.
 *
 * @param {string} home
 */
const processesOf = (home) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter(isOf(home));

/** @type {(home: string, name: NodeJS.Signals) => void} */
function signal(home, name) {
  for (const pid of processesOf(home)) {
    try {
      process.kill(Number(pid), name);
    } catch {
      // The process has ended.
    }
  }
}

/** @typedef {Awaited<ReturnType<typeof openDesktop>>} Desktop */

/** @param {import('./needs.mjs').Programs} programs */
export async function openDesktop(programs) {
  const home = mkdtempSync(join(tmpdir(), 'screen-reader-'));
  const runtime = join(home, 'run');
  mkdirSync(runtime, {mode: 0o700});
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    TZ: 'America/New_York',
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    GSETTINGS_BACKEND: 'memory',
  };
  const endAtOnce = () => {
    signal(home, 'SIGKILL');
    rmSync(home, {recursive: true, force: true, maxRetries: 5});
  };
  process.once('exit', endAtOnce);

  const log = openSync(join(home, 'programs.log'), 'a');
  /** @type {(program: string, args?: string[]) => ChildProcess} */
  const start = (program, args = []) => spawn(program, args, {env, stdio: ['ignore', log, log]});
  /**
   * Starts a program that writes its address to the stream with this number.
   *
   * @type {(program: string, args: string[], stream: 1 | 3) => Promise<string>}
   */
  const startWithAddress = async (program, args, stream) => {
    /** @type {(IOType | number)[]} */
    const stdio = ['ignore', log, log, 'ignore'];
    stdio[stream] = 'pipe';
    const told = /** @type {EventEmitter} */ (spawn(program, args, {env, stdio}).stdio[stream]);
    const [address] = await once(told, 'data', {signal: AbortSignal.timeout(20_000)});
    return String(address).trim();
  };

  const close = async () => {
    signal(home, 'SIGTERM');
    await until(() => !processesOf(home).length, 5_000);
    endAtOnce();
    process.off('exit', endAtOnce);
  };

  try {
    // Xvfb finds a free display.
    const display = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    env.DISPLAY = `:${await startWithAddress(programs.display, display, 3)}`;
    const bus = ['--session', '--nofork', '--print-address=1'];
    env.DBUS_SESSION_BUS_ADDRESS = await startWithAddress(programs.bus, bus, 1);
    start(programs.windows);
    start(programs.accessibilityBus, ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
    return {home, start, close};
  } catch (error) {
    await close();
    throw error;
  }
}
