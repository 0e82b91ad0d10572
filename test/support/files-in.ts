import {readdirSync} from 'node:fs';
import {join, relative} from 'node:path';

/** The names of all files in a folder, sorted, with the folders that they are in. */
export const filesIn = (folder: string) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
