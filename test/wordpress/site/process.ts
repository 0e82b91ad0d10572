// A process that runs until it is stopped.
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as pause} from 'node:timers/promises';

export interface Running {
  readonly process: ChildProcess;
  readonly said: () => string;
  stop(): Promise<void>;
}

export function start(program: string, args: readonly string[], env: Record<string, string> = {}): Running {
  const child = spawn(program, args, {
    // In its own process group, because PHP's server leaves its workers running if only it is killed.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...env},
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output = (output + String(chunk)).slice(-4000)));
  return {
    process: child,
    said: () => output,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      process.kill(-child.pid, 'SIGTERM');
      const killer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), 10_000);
      await once(child, 'exit');
      clearTimeout(killer);
    },
  };
}

/** Waits until a process has done something. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  {process: child, said}: Running,
) {
  for (let tries = 0; tries < 600; tries++) {
    if (await isSo()) return;
    if (child.exitCode !== null) break;
    await pause(50);
  }
  throw new Error(`Waited in vain for ${what}.\n${said()}`);
}
