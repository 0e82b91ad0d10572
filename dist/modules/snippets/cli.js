#!/usr/bin/env node
/// <reference types="node" />
import { writeFileSync } from 'node:fs';
import { command } from './command.js';
// The reader may close the pipe early, as `head` does.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
/** On one line, without characters that a pasted argument could use to color, hide or reorder terminal text. */
const printable = (text) => text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
try {
    const { text, out } = command(process.argv.slice(2));
    if (out === undefined)
        process.stdout.write(text);
    else
        writeFileSync(out, text);
}
catch (error) {
    const { message, code } = error;
    console.error(`${printable(message)}\nRun npx --no -- iop-return-card --help for the options.`);
    process.exitCode = error instanceof RangeError || code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
}
