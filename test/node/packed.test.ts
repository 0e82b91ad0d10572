import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {pack} from '../../scripts/check/pack.mjs';
import type {Releases} from '../../scripts/release/releases.mjs';
import {filesIn} from '../support/files-in.js';
import {isWhole, sample} from '../support/sample.js';

const folder = 'build/packed';
let tarball: string;
before(() => {
  tarball = pack(folder);
});

describe('the packed package', () => {
  for (const [command, ...words] of [
    ['publint', 'run', '--strict'],
    ['attw', '--profile', 'esm-only', '--format', 'ascii'],
  ] as const) {
    it(`passes ${command}`, () => {
      const {status, stdout, stderr} = spawnSync(`node_modules/.bin/${command}`, [...words, tarball], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout + stderr);
      assert.doesNotMatch(stdout, /^(Suggestions|Warnings|Errors):/m);
    });
  }
});

it('npm pack in the repository packs the same files, besides documents and what only developers need', () => {
  const other = 'build/packed-from-root';
  rmSync(other, {recursive: true, force: true});
  mkdirSync(other, {recursive: true});
  const npm = spawnSync('npm', ['pack', '--silent', '--pack-destination', other], {encoding: 'utf8'});
  assert.equal(npm.status, 0, npm.stderr);
  spawnSync('tar', ['-xzf', join(other, npm.stdout.trim()), '-C', other]);
  const released = join(folder, 'node_modules/iop-return-card');
  const packedIn = (root: string) => filesIn(root).filter((name) => name !== 'frameworks.md');
  const root = join(other, 'package');
  assert.deepEqual(packedIn(root), packedIn(released));
  for (const name of packedIn(root).filter((name) => name !== 'package.json' && name !== 'README.md'))
    assert.ok(readFileSync(join(root, name)).equals(readFileSync(join(released, name))), name);
  const fieldsOf = (folder: string) =>
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const [all, published] = [fieldsOf(root), fieldsOf(released)];
  assert.equal(all['private'], true);
  assert.equal(published['private'], undefined);
  for (const name of ['name', 'version', 'exports', 'bin', 'dependencies', 'peerDependencies', 'sideEffects'])
    assert.deepEqual(published[name], all[name], name);
});

it('npm publish refuses to publish the repository', () => {
  const {status, stderr} = spawnSync('npm', ['publish', '--dry-run', '--tag', 'next'], {encoding: 'utf8'});
  assert.notEqual(status, 0);
  assert.match(stderr, /Publish the tarball that npm run release puts into build\/release/);
});

it('the command knows the hashes of released versions', () => {
  const src = 'https://cdn.example/0.2.1/iop-return-card.js';
  const {stdout, stderr} = spawnSync(
    process.execPath,
    [
      join(folder, 'node_modules/iop-return-card/dist/modules/snippets/cli.js'),
      ...['--integrity', '--src', src],
    ],
    {encoding: 'utf8'},
  );
  const releases = JSON.parse(readFileSync('releases.json', 'utf8')) as Releases;
  assert.match(stdout, /integrity="sha384-/, stderr);
  assert.ok(stdout.includes(releases['0.2.1']!.files['iop-return-card.js']!));
});

describe('a bundler', () => {
  async function bundled(entry: string) {
    const input = join(folder, 'bundled.js');
    writeFileSync(input, `import '${entry}';`);
    const bundle = await rollup({input, plugins: [nodeResolve()], logLevel: 'silent'});
    const {output} = await bundle.generate({});
    return output[0].code.trim();
  }

  for (const entry of ['iop-return-card', 'iop-return-card/react', 'iop-return-card/render']) {
    it(`drops ${entry} if nothing of it is used`, async () => {
      assert.equal(await bundled(entry), '');
    });
  }

  for (const entry of ['iop-return-card/define', 'iop-return-card/iop-return-card.js']) {
    it(`keeps ${entry}, which registers the element`, async () => {
      assert.match(await bundled(entry), /\.define\(/);
    });
  }
});

describe('TypeScript', () => {
  before(() => {
    cpSync('test/consumers', folder, {recursive: true});
    cpSync('test/apps/react/App.tsx', join(folder, 'App.tsx'));
  });

  const [native, older] = ['typescript-7/bin/tsc', 'typescript/bin/tsc6'];
  for (const compiler of isWhole ? [native, older] : [native]) {
    for (const options of sample(['--module esnext --moduleResolution bundler', '--module nodenext'])) {
      // One at a time, because each entry has to declare the element on its own.
      for (const consumer of [...readdirSync('test/consumers'), 'App.tsx']) {
        it(`accepts correct code and rejects wrong code (${consumer}, ${options}, ${compiler})`, () => {
          const {stdout} = spawnSync(
            `node_modules/${compiler}`,
            [
              ...options.split(' '),
              ...['--target', 'es2022', '--jsx', 'react-jsx', '--strict', '--exactOptionalPropertyTypes'],
              ...['--noUncheckedSideEffectImports', '--skipDefaultLibCheck', '--noEmit', '--ignoreConfig'],
              join(folder, consumer),
            ],
            {encoding: 'utf8'},
          );
          assert.equal(stdout, '');
        });
      }
    }
  }
});
