import {setTimeout as pause} from 'node:timers/promises';

/** Waits until a condition holds and throws nothing, and fails with the reason. For tests in Node. */
export async function until(condition: () => unknown, reason: string) {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(20)) {
    try {
      if (await condition()) return;
    } catch {
      // Not yet.
    }
  }
  throw new Error(`Waited 20 seconds until ${reason}`);
}
