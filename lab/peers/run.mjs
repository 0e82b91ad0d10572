// Compares the card with its peers: builds them, checks that they have the same words, measures them alternately, and
// writes results.json, the tables and the picture. `--minutes=7` limits the rounds; there are at least three.
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {buildPeers, versionOf} from './build.mjs';
import {check} from './checks.mjs';
import {finalHeight, measures} from './measures.mjs';
import {words} from './peers.mjs';
import {report} from './report.mjs';
import {serve} from './server.mjs';
import {summary} from './statistics.mjs';
import {openBrowser} from './visit.mjs';
import {textsOf} from './words.mjs';

const {values} = parseArgs({options: {minutes: {type: 'string', default: '7'}}});
const load = () => Number(loadavg()[0].toFixed(1));
const startLoad = load();

console.log('Building');
const peers = await buildPeers();
const server = await serve(peers);
const browser = await openBrowser();
const place = {browser, address: server.address};

const contestants = [];
for (const peer of peers) {
  console.log(`Checking ${peer.title}`);
  contestants.push({
    peer,
    height: await finalHeight(place, peer),
    checks: await check(place, peer, textsOf(peer.words ?? words)),
    samples: /** @type {import('./measures.mjs').Samples} */ ({}),
  });
}

const begin = Date.now();
const limit = Number(values.minutes) * 60_000;
let rounds = 0;
do {
  rounds++;
  for (const measure of measures) {
    for (const {peer, height, samples} of rounds % 2 ? contestants : contestants.toReversed()) {
      for (const [name, numbers] of Object.entries(await measure(place, peer, height))) {
        (samples[name] ??= []).push(...numbers);
      }
    }
  }
  console.log(`Round ${rounds}, load ${load()}`);
} while (rounds < 3 || (Date.now() - begin) * (1 + 1 / rounds) < limit);

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
/** @type {import('./results.mjs').Results} */
const results = {
  date: new Date().toISOString().slice(0, 10),
  version,
  rounds,
  machine: {
    cpu: cpus()[0].model.trim(),
    cpus: cpus().length,
    node: process.version,
    browser: browser.version,
    load: [startLoad, load()],
  },
  peers: contestants.map(({peer, checks, samples}) => ({
    name: peer.name,
    title: peer.title,
    about: peer.about,
    ours: peer.ours ?? false,
    versions: Object.fromEntries((peer.packages ?? []).map((name) => [name, versionOf(name)])),
    bytes: peer.bytes,
    checks,
    measures: Object.fromEntries(Object.entries(samples).map(([name, numbers]) => [name, summary(numbers)])),
  })),
};
await browser.close();
server.close();

writeFileSync('lab/peers/results.json', `${JSON.stringify(results, null, 2)}\n`);
await report(results);
console.log(`Written: lab/peers/results.json, lab/peers/README.md, docs/pictures/peers.svg`);
