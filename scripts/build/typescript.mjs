// TypeScript for rollup: compiles each module separately. `npm run types` checks the types.
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import ts from 'typescript';

const {config} = ts.readConfigFile('tsconfig.base.json', ts.sys.readFile);
const {options} = ts.convertCompilerOptionsFromJson(
  {...config.compilerOptions, jsx: 'react', jsxFactory: 'createElement', jsxFragmentFactory: 'Fragment'},
  '.',
);

/** @type {import('rollup').Plugin} */
export const typescript = {
  name: 'typescript',
  resolveId(source, importer) {
    if (!importer?.match(/\.tsx?$/) || !source.startsWith('.')) return undefined;
    const file = resolve(importer, '..', source.replace(/js$/, 'ts'));
    return [file, `${file}x`].find((file) => existsSync(file));
  },
  transform: (code, id) =>
    /\.tsx?$/.test(id)
      ? {code: ts.transpileModule(code, {compilerOptions: options, fileName: id}).outputText, map: null}
      : undefined,
};
