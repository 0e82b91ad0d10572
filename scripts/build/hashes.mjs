import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

/**
 * The SHA-384 hash of every file in a folder, by path, in the format of the `integrity` attribute.
 * @param {string} folder
 */
export const hashesOf = (folder) =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        relative(folder, file).replaceAll(sep, '/'),
        `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
      ]),
  );
