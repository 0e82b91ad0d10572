// The command as a process: its output, files, errors and exit code.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const {renderCard} = (await import(
  'iop-return-card/render' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');
const {bin: commands} = JSON.parse(readFileSync('package.json', 'utf8')) as {bin: Record<string, string>};
const bin = commands['iop-return-card']!;

const run = (...args: string[]) => {
  const {status, stdout, stderr} = spawnSync(bin, args, {encoding: 'utf8'});
  return {status, stdout, stderr};
};

describe('the command', () => {
  it('prints the snippet and exits with 0', () => {
    assert.deepEqual(run('--county', 'bristol'), {
      status: 0,
      stdout: renderCard({county: 'bristol'}),
      stderr: '',
    });
  });

  it('writes the file that --out names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'iop-return-card-'));
    const file = join(folder, 'card.html');
    assert.deepEqual(run('--as', 'plain', '--out', file), {status: 0, stdout: '', stderr: ''});
    assert.equal(readFileSync(file, 'utf8'), renderCard({as: 'plain'}));
    rmSync(folder, {recursive: true});
  });

  it('exits quietly if the output pipe closes early', async () => {
    for (const args of [['--as', 'static'], ['--help']]) {
      const child = spawn(bin, args, {stdio: ['ignore', 'pipe', 'pipe']});
      child.stdout.destroy();
      let errors = '';
      child.stderr.on('data', (data) => (errors += String(data)));
      await once(child, 'close');
      assert.equal(errors, '');
      assert.equal(child.exitCode, 0);
    }
  });

  it('prints one line about the error and exits with 2, or with 1 if it can’t write the file', () => {
    for (const [args, status, message] of [
      [['--county', 'boston'], 2, /county="boston"/],
      [['--color', 'red'], 2, /--color/],
      [['plymouth'], 2, /plymouth/],
      [['--lang'], 2, /--lang/],
      [['--integrity', '--src', 'card.js'], 2, /no file "card.js"/],
      [['--out', join(tmpdir(), 'no', 'such', 'folder', 'card.html')], 1, /no such file/i],
    ] as const) {
      const result = run(...args);
      assert.equal(result.status, status, args.join(' '));
      assert.equal(result.stdout, '');
      assert.match(result.stderr, message);
      assert.equal(result.stderr.trim().split('\n').length, 2);
    }
  });

  it('escapes characters that move, color or reorder text in a terminal', () => {
    const hostile = 'red\x1b[31m\x1b]0;title\x07\x9b2J\u202e\u2066\r\nfake line\x7f';
    for (const args of [
      ['--as', hostile],
      ['--integrity', '--src', `https://cdn.example/${encodeURIComponent(hostile)}/${hostile}`],
      [`--${hostile}`],
      [hostile],
      ['--out', join(tmpdir(), 'no', hostile, 'card.html')],
    ]) {
      const {stdout, stderr} = run(...args);
      assert.equal(stdout, '');
      assert.match(stderr, /red.*fake line/, args.join(' '));
      assert.doesNotMatch(stderr, /(?!\n)[\p{Cc}\p{Cf}]/u, args.join(' '));
      assert.equal(stderr.split('\n').length, 3, 'the message is one line');
    }
    assert.match(run('--as', '\x1b[31mred').stderr, /as="\\u\{1b\}\[31mred"/);
  });
});
