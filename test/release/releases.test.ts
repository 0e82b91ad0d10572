// A pinned version must never get other files.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';

let folder: string;
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Test'],
      [`GIT_${who}_EMAIL`, 'test@example.org'],
    ]),
  ),
};

const git = (...args: string[]) => execFileSync('git', args, {cwd: folder, env, stdio: 'pipe'});
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const script = 'dist/iop-return-card.js';
function run(file: string, variables: NodeJS.ProcessEnv = {}) {
  const {status, stdout, stderr} = spawnSync('node', [resolve(file)], {
    cwd: folder,
    env: {...env, ...variables},
    encoding: 'utf8',
  });
  return {status, text: stdout + stderr};
}
const check = () => run('scripts/check/releases.mjs');
const setVersion = (version: string) => write('package.json', JSON.stringify({version}));

function commit() {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'A change');
}

function release(version: string) {
  setVersion(version);
  write('CHANGELOG.md', `# Changelog\n\n## [${version}] - 2026-01-02\n\nText.\n`);
  assert.equal(run('scripts/release/record.mjs', {npm_package_version: version}).status, 0);
  commit();
  git('tag', `v${version}`);
}

/** As if the lab had run with the script. */
function recordLabRuns() {
  const results = resolve('lab/results.mjs');
  const code = `import('${results}').then(({guards, record}) => guards.forEach(record))`;
  execFileSync('node', ['--eval', code], {cwd: folder});
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'releases-'));
  git('init', '--quiet');
  mkdirSync(join(folder, 'dist/static'), {recursive: true});
  write(script, 'card');
  write('dist/integrity.json', '{}');
  write('dist/static/en.html', '<style>a</style>');
  write('releases.json', '{}\n');
  release('1.2.0');
  recordLabRuns();
});

afterEach(() => rmSync(folder, {recursive: true}));

describe('npm run check:releases', () => {
  it('passes for a release, and for a development version after it', () => {
    assert.match(check().text, /^1\.2\.0 is what was released\./);
    setVersion('1.3.0-dev');
    write(script, 'another card');
    const {status, text} = check();
    assert.equal(status, 0);
    assert.match(text, /^1\.3\.0-dev is in development\. .*: 1\.\n$/);
  });

  it('fails if dist of a released version has changed, and says what to run', () => {
    for (const file of [script, 'dist/integrity.json']) {
      const before = readFileSync(join(folder, file), 'utf8');
      write(file, 'another');
      const {status, text} = check();
      assert.equal(status, 1);
      assert.match(text, /1\.2\.0 is released, and a version never changes/);
      assert.ok(text.includes(file.replace('dist/', '')));
      assert.match(text, /\n {2}npm version 1\.3\.0-dev --no-git-tag-version\n/);
      write(file, before);
    }
  });

  it('fails if a release isn’t recorded', () => {
    setVersion('1.2.1');
    assert.match(check().text, /Only npm version makes a release/);
    assert.equal(check().status, 1);
  });

  it('fails for a development version of a released version', () => {
    setVersion('1.2.0-dev');
    assert.match(check().text, /1\.2\.0 is released, so 1\.2\.0-dev can't be worked on/);
    assert.equal(check().status, 1);
  });

  it('fails if a tag was moved to other files', () => {
    write(script, 'another card');
    setVersion('1.3.0-dev');
    commit();
    git('tag', '--force', 'v1.2.0');
    const {status, text} = check();
    assert.equal(status, 1);
    assert.match(text, /Tag v1\.2\.0 holds other files than releases\.json says:\n {2}iop-return-card\.js/);
  });

  it('fails if a tag has no recorded release', () => {
    git('tag', 'v1.9.0');
    assert.match(check().text, /Tag v1\.9\.0 has no entry/);
  });

  it('fails if an entry in releases.json has changed, even without a tag', () => {
    git('tag', '--delete', 'v1.2.0');
    const said = readFileSync(join(folder, 'releases.json'), 'utf8');
    for (const text of [said.replace('sha384-', 'sha384-A'), '{}']) {
      setVersion('1.3.0-dev');
      write('releases.json', text);
      commit();
      assert.match(check().text, /says something else of 1\.2\.0 than commit [0-9a-f]{12}/);
      assert.equal(check().status, 1);
    }
  });
});

describe('npm version', () => {
  const before = (version: string) => run('scripts/release/before-version.mjs', {npm_new_version: version});

  it('refuses a version that is already released', () => {
    assert.match(before('1.2.0').text, /1\.2\.0 is released already/);
    assert.equal(before('1.2.0-dev').status, 1);
    assert.notEqual(run('scripts/release/record.mjs', {npm_package_version: '1.2.0'}).status, 0);
  });

  it('requires a changelog section with the version and its date', () => {
    assert.match(before('1.3.0').text, /no heading "## \[1\.3\.0\] - YYYY-MM-DD"/);
    write('CHANGELOG.md', '## [1.3.0] - not released yet\n');
    assert.equal(before('1.3.0').status, 1);
    write('CHANGELOG.md', '## [1.3.0] - 2026-02-03\n');
    assert.equal(before('1.3.0').status, 0);
    assert.equal(before('1.4.0-dev').status, 0);
  });

  it('needs every run of the lab that guards a promise to have passed with the script', () => {
    write('CHANGELOG.md', '## [1.3.0] - 2026-02-03\n');
    assert.equal(before('1.3.0').status, 0);
    write(script, 'another card');
    const {status, text} = before('1.3.0');
    assert.equal(status, 1);
    assert.match(
      text,
      /has not passed these runs yet: frameworks, screen-reader, soak, speed, whole, wordpress\./,
    );
    assert.equal(before('1.3.0-dev').status, 0);
  });

  it('doesn’t record a development version', () => {
    const said = readFileSync(join(folder, 'releases.json'), 'utf8');
    assert.equal(run('scripts/release/record.mjs', {npm_package_version: '1.3.0-dev'}).status, 0);
    assert.equal(readFileSync(join(folder, 'releases.json'), 'utf8'), said);
  });
});
