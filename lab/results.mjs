// Records the script with which a lab run passed. A release needs the runs in `guards` to have passed with its script.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const folder = 'lab/results';

/** The runs that a release needs. */
export const guards = ['frameworks', 'screen-reader', 'soak', 'speed', 'whole', 'wordpress'];

const hashOfScript = () =>
  createHash('sha384').update(readFileSync('dist/iop-return-card.js')).digest('base64');

/** Notes that a run has passed with the script that is in dist now. @param {string} name */
export function record(name) {
  mkdirSync(folder, {recursive: true});
  const result = {date: new Date().toISOString().slice(0, 10), script: `sha384-${hashOfScript()}`};
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
}

/** The guarding runs that have not passed with the script that is in dist now. */
export const missingRuns = () =>
  guards.filter((name) => {
    const file = `${folder}/${name}.json`;
    return !existsSync(file) || JSON.parse(readFileSync(file, 'utf8')).script !== `sha384-${hashOfScript()}`;
  });
