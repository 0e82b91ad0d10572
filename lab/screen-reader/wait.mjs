import {setTimeout as pause} from 'node:timers/promises';

/**
 * Polls a condition, and returns whether it became true within the time.
 *
 * @param {() => boolean} isSo
 * @param {number} milliseconds
 */
export async function until(isSo, milliseconds) {
  const deadline = Date.now() + milliseconds;
  while (!isSo()) {
    if (Date.now() > deadline) return false;
    await pause(50);
  }
  return true;
}
