import {existsSync, readdirSync, readFileSync} from 'node:fs';

/** @param {string} file */
const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended.
    return '';
  }
};

/**
 * The memory of a process and all that it started, in bytes, with shared pages counted once. Undefined if the system
 * doesn't provide it: https://www.kernel.org/doc/html/latest/filesystems/proc.html
 *
 * @param {number} root
 */
export function memoryOf(root) {
  if (!existsSync('/proc/self/smaps_rollup')) return undefined;
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${name}/status`))?.[1])]),
  );
  /** @param {number} pid @returns {boolean} */
  const isOurs = (pid) => pid === root || (pid > 1 && isOurs(parents.get(pid) ?? 0));
  return [...parents.keys()]
    .filter(isOurs)
    .map((pid) => 1024 * Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0))
    .reduce((sum, bytes) => sum + bytes, 0);
}
