// Zips a folder. The bytes depend only on names and contents, not on the clock, the disk order or the owner.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {posix} from 'node:path';
import {zipSync} from 'fflate';

/** The earliest time a zip can store. In local time, because zip has no time zones. */
const mtime = new Date(1980, 0, 1);
const unix = 3;
/** A file that everyone may read and its owner may write. Unix modes are in the upper half of the attributes. */
const attrs = 0o100644 << 16;

/**
 * @param {string} folder which the zip unpacks to, under its own name
 * @param {string} file
 */
export function zipFolder(folder, file) {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true, encoding: 'utf8'})
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(posix.dirname(folder), posix.join(entry.parentPath, entry.name)))
    .sort();
  /** @type {import('fflate').Zippable} */
  const entries = {};
  for (const name of names)
    entries[name] = [
      new Uint8Array(readFileSync(posix.join(posix.dirname(folder), name))),
      {mtime, os: unix, attrs, level: 9},
    ];
  writeFileSync(file, zipSync(entries));
}
