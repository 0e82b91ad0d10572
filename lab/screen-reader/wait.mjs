import {setTimeout as pause} from 'node:timers/promises';

/**
 * Asks again and again until the answer is yes; says whether it was before the time was over.
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
