// Adds, moves, changes and removes cards for ten minutes in each engine, side by side, and looks for anything that they
// leave behind. Exits with 1 if it finds something. `-- --minutes 1` is shorter, `-- --engine Firefox` runs one engine.
import {once} from 'node:events';
import {mkdirSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {engines, isFound} from '../../scripts/check/engines.mjs';
import {record} from '../results.mjs';
import {memoryOf} from './memory.mjs';
import {open} from './open.mjs';
import {serve} from './server.mjs';
import {verdict} from './verdict.mjs';

const {values} = parseArgs({options: {minutes: {type: 'string', default: '10'}, engine: {type: 'string'}}});
const minutes = Number(values.minutes);
if (!(minutes > 0 && minutes <= 60)) throw new RangeError('--minutes takes more than 0 and at most 60.');
const names = engines
  .filter((engine) => isFound(engine) && engine.name === (values.engine ?? engine.name))
  .map(({name}) => name);

/** @type {{[engine: string]: import('./verdict.mjs').Sample[]}} */
const samples = Object.fromEntries(names.map((name) => [name, []]));
/** @type {{[engine: string]: Promise<import('./open.mjs').Opened>}} */
const browsers = {};

const server = await serve(async (name, rest) => {
  const {heap, pid} = await browsers[name];
  samples[name].push({...rest, heap: await heap(), memory: memoryOf(pid)});
});

await Promise.all(
  names.map(async (name) => {
    browsers[name] = open[name](`${server.origin}/?engine=${name}&minutes=${minutes}`);
    const browser = await browsers[name];
    try {
      // A busy machine may take longer.
      await once(server.ended, name, {signal: AbortSignal.timeout((minutes + 5) * 60_000)});
    } catch {
      // The table shows the samples that it took.
      console.error(`${name} did not come to its end.`);
      process.exitCode = 1;
    } finally {
      await browser.close();
    }
  }),
);
server.close();
mkdirSync('build', {recursive: true});
writeFileSync('build/soak.json', JSON.stringify(samples, null, 1));

const results = names.map((name) => verdict(name, samples[name]));
console.table(Object.assign({}, ...results.map(({row}) => row)));
for (const {faults} of results) for (const fault of faults) console.error(fault);
console.log(
  `${minutes} minutes in each. Node ${process.version}; ${cpus().length} CPUs, load ${loadavg()[0].toFixed(1)}.`,
);
for (const name of names) console.log((await browsers[name]).version);
if (results.some(({faults}) => faults.length)) process.exitCode = 1;
if (!process.exitCode && minutes >= 10 && names.length === engines.length) record('soak');
