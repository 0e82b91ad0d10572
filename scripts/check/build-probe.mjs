// Bundles test/support/lit-probe.ts exactly as the script for partners is bundled, so that the tests can see whether the
// Lit in it is a whole one.
import {rollup} from 'rollup';
import {script} from '../../rollup.config.mjs';

const options = script('build/test/support/lit-probe.js', 'build/probe/lit-probe.js');
const bundle = await rollup(options);
await bundle.write(/** @type {import('rollup').OutputOptions} */ (options.output));
