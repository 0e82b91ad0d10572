// Part of `npm version`: writes the new version to the source.
import {readFileSync, writeFileSync} from 'node:fs';

const file = new URL('../../src/element/version.ts', import.meta.url);
const source = readFileSync(file, 'utf8');
writeFileSync(file, source.replace(/'.*'/, `'${process.env.npm_package_version}'`));
