#!/usr/bin/env node
/// <reference types="node" />
import { writeFileSync } from 'node:fs';
import { command } from './command.js';
// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
try {
    const { text, out } = command(process.argv.slice(2));
    if (out === undefined)
        process.stdout.write(text);
    else
        writeFileSync(out, text);
}
catch (error) {
    const { message, code } = error;
    console.error(`${message}\nnpx iop-return-card --help tells what there is.`);
    process.exitCode = error instanceof RangeError || code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
}
