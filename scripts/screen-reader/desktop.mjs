// A desktop of its own for one case: display, windows, message bus, accessibility bus. Nothing of it outlives the case.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {until} from './wait.mjs';

const isOf = (home) => (pid) => {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`HOME=${home}`);
  } catch {
    return false; // It has ended meanwhile.
  }
};

/** Every process that was started in this home, by whichever of the others: the buses start some by themselves. */
const processesOf = (home) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter(isOf(home));

function signal(home, name) {
  for (const pid of processesOf(home)) {
    try {
      process.kill(Number(pid), name);
    } catch {
      // It has ended meanwhile.
    }
  }
}

export async function openDesktop(programs) {
  const home = mkdtempSync(join(tmpdir(), 'screen-reader-'));
  const runtime = join(home, 'run');
  mkdirSync(runtime, {mode: 0o700});
  const env = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    GSETTINGS_BACKEND: 'memory',
  };
  const endAtOnce = () => {
    signal(home, 'SIGKILL');
    rmSync(home, {recursive: true, force: true, maxRetries: 5});
  };
  process.once('exit', endAtOnce);

  /** Starts a program; `says` is the number of the stream on which it tells its address. */
  const start = (program, args = [], says = undefined) => {
    const log = openSync(join(home, 'programs.log'), 'a');
    const stdio = ['ignore', log, log, 'ignore'].map((stream, number) => (number === says ? 'pipe' : stream));
    return spawn(program, args, {env, stdio});
  };
  const addressFrom = async (stream) =>
    String((await once(stream, 'data', {signal: AbortSignal.timeout(20_000)}))[0]).trim();

  const close = async () => {
    signal(home, 'SIGTERM');
    await until(() => !processesOf(home).length, 5_000);
    endAtOnce();
    process.off('exit', endAtOnce);
  };

  try {
    // Xvfb looks for a free display by itself.
    const display = start(
      programs.display,
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      3,
    );
    env.DISPLAY = `:${await addressFrom(display.stdio[3])}`;
    const bus = start(programs.bus, ['--session', '--nofork', '--print-address=1'], 1);
    env.DBUS_SESSION_BUS_ADDRESS = await addressFrom(bus.stdout);
    start(programs.windows);
    start(programs.accessibilityBus, ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
    return {home, start, close};
  } catch (error) {
    await close();
    throw error;
  }
}
