// Anyone who builds the source gets the bytes of dist/.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {filesIn} from '../support/files-in.js';

describe('a build', () => {
  let folder: string;
  const run = (...words: string[]) =>
    spawnSync('npm', ['run', '--silent', ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, TZ: 'Pacific/Kiritimati', LANG: 'C'},
    });

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'a café, elsewhere '));
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    });
    for (const file of files.split('\0')) {
      if (file && existsSync(file)) cpSync(file, join(folder, file));
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  });

  after(() => rmSync(folder, {recursive: true}));

  it('leaves dist unchanged if it fails', {timeout: 300_000}, () => {
    const before = filesIn(join(folder, 'dist'));
    const source = join(folder, 'src/element/version.ts');
    const version = readFileSync(source);
    writeFileSync(source, 'not TypeScript');
    assert.notEqual(run('build').status, 0);
    writeFileSync(source, version);
    assert.deepEqual(filesIn(join(folder, 'dist')), before);
  });

  it('lists documents that no longer match the build', () => {
    assert.equal(run('check:docs').status, 0);
    const list = join(folder, 'dist/integrity.json');
    const hashes = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>;
    writeFileSync(list, JSON.stringify({...hashes, 'iop-return-card.js': 'sha384-another'}));
    const {status, stderr} = run('check:docs');
    assert.equal(status, 1);
    assert.match(stderr, /^ {2}demo\/hosts\/bulma\.html\n/m);
    assert.match(stderr, /npm run docs/);
  });
});
