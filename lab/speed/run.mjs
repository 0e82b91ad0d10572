// Runs the three speed measurements, one after another.
import {spawnSync} from 'node:child_process';
import {record} from '../results.mjs';

const failed = ['first-layout', 'host-page', 'layout'].filter(
  (name) => spawnSync(process.execPath, [`lab/speed/${name}.mjs`], {stdio: 'inherit'}).status !== 0,
);
if (failed.length) {
  console.error(`Over the limit: ${failed.join(', ')}`);
  process.exitCode = 1;
} else {
  record('speed');
}
