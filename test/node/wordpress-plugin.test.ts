// The packed WordPress plugin.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, posix} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import {po} from 'gettext-parser';
import {onPath} from '../../scripts/check/engines.mjs';
import {zipFolder} from '../../scripts/release/zip.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const load = (file: string): Promise<unknown> => import(pathToFileURL(file).href);
const {folder, locales, fileOf, newTemplate, newTranslation} = (await load(
  'scripts/wordpress/extract.mjs',
)) as {
  folder: string;
  locales: () => string[];
  fileOf: (locale: string) => string;
  newTemplate: () => string;
  newTranslation: (locale: string) => string;
};
const php = onPath('php');
const phpcs = onPath('phpcs');

describe('the plugin', () => {
  let out: string;
  let zip: Buffer;
  let files: Record<string, Uint8Array>;
  const text = (name: string) => new TextDecoder().decode(files[`iop-return-card/${name}`]);

  before(() => {
    out = mkdtempSync(join(tmpdir(), 'iop-return-card-'));
    execFileSync(process.execPath, ['scripts/release/wordpress.mjs', out]);
    zip = readFileSync(`${out}/iop-return-card-wordpress-${version}.zip`);
    files = unzipSync(zip);
  });

  after(() => rmSync(out, {recursive: true, force: true}));

  it('is packed into the same bytes anywhere and any time', () => {
    const copy = `${out}/copy/iop-return-card`;
    for (const name of Object.keys(files).reverse()) {
      const file = `${out}/copy/${name}`;
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, files[name]!, {mode: 0o600});
      utimesSync(file, 1e9, 1e9);
    }
    zipFolder(copy, `${out}/copy.zip`);
    assert.ok(zip.equals(readFileSync(`${out}/copy.zip`)));
  });

  it('contains exactly the files it needs', () => {
    const names = Object.keys(files).map((name) => name.replace('iop-return-card/', ''));
    const folders = new Set(names.map((name) => posix.dirname(name)));
    const namesIn = (folder: string) =>
      names.filter((name) => posix.dirname(name) === folder).map((name) => posix.basename(name));
    assert.deepEqual([...folders].sort(), [
      '.',
      'block',
      'editor',
      'generated',
      'generated/cards',
      'includes',
      'languages',
    ]);
    assert.deepEqual(namesIn('.'), [
      'LICENSE',
      'iop-return-card.min.js',
      'iop-return-card.php',
      'readme.txt',
    ]);
    assert.deepEqual(namesIn('editor'), ['index.asset.php', 'index.css', 'index.js']);
    assert.deepEqual(namesIn('includes'), readdirSync('wordpress/includes').sort());
    assert.equal(namesIn('generated/cards').length, 2 * readdirSync('dist/static').length);
  });

  it('has the package’s version wherever WordPress reads it', () => {
    assert.ok(text('iop-return-card.php').includes(`\n * Version: ${version}\n`));
    assert.ok(text('readme.txt').includes(`\nStable tag: ${version}\n`));
    assert.equal((JSON.parse(text('block/block.json')) as {version: string}).version, version);
  });

  it('has a readme without unfilled fields', () => {
    assert.match(text('readme.txt'), /Languages: English, /);
    assert.doesNotMatch(text('readme.txt'), /\{\w+\}/);
  });

  it('contains the script of dist', () => {
    assert.equal(text('iop-return-card.min.js'), readFileSync('dist/iop-return-card.js', 'utf8'));
  });

  it('makes no request to another host', () => {
    for (const name of Object.keys(files).filter((name) => /\.(js|php|css)$/.test(name))) {
      const calls = /\b(fetch|XMLHttpRequest|sendBeacon|wp_remote_\w+|curl_\w+|@import)\b/.exec(
        new TextDecoder().decode(files[name]),
      );
      assert.equal(calls, null, name);
    }
  });

  it('stores nothing', () => {
    for (const name of Object.keys(files).filter((name) => name.endsWith('.php'))) {
      const stores = /\b((add|update|set)_\w*(option|transient|meta)|wpdb|setcookie|register_setting)\b/.exec(
        new TextDecoder().decode(files[name]),
      );
      assert.equal(stores, null, name);
    }
  });

  // The rules of WordPress.org's Plugin Check that don't need WordPress: https://github.com/WordPress/plugin-check
  const header = (name: string, file: string) =>
    new RegExp(`^[ *]*${name}: (.+)$`, 'm').exec(text(file))?.[1];

  it('says the same in its header and its readme', () => {
    for (const name of ['License', 'License URI', 'Requires at least', 'Requires PHP']) {
      const value = header(name, 'iop-return-card.php');
      assert.ok(value, name);
      assert.equal(header(name, 'readme.txt'), value, name);
    }
    assert.ok(text('readme.txt').startsWith(`=== ${header('Plugin Name', 'iop-return-card.php')} ===\n`));
    assert.equal(header('Text Domain', 'iop-return-card.php'), 'iop-return-card');
  });

  it('has a readme with at most five tags and 150 characters of short description', () => {
    const [head = '', description = ''] = text('readme.txt').split('\n\n');
    assert.match(head, /^Tags: (\w+, ){0,4}\w+$/m);
    assert.match(description, /^.{50,150}$/);
  });

  it('names the newest WordPress of its tests in readme and docs', () => {
    const tested = header('Tested up to', 'readme.txt');
    assert.match(tested ?? '', /^\d+\.\d$/);
    assert.match(
      readFileSync('docs/wordpress.md', 'utf8'),
      new RegExp(`\\[the same tests\\]\\(.*?\\) also run in [^.]*WordPress ${tested};`),
    );
  });

  it('contains no hidden, packed or oddly named file', () => {
    for (const name of Object.keys(files))
      assert.match(name, /^iop-return-card\/([a-z]+\/)*(LICENSE|\w[\w.-]*\.(php|js|css|json|html|txt|mo))$/);
  });

  it('ends each PHP file at once outside WordPress, and prints nothing', () => {
    for (const name of Object.keys(files).filter((name) => name.endsWith('.php'))) {
      const code = new TextDecoder().decode(files[name]);
      assert.match(code, /\ndefined\('ABSPATH'\) \|\| exit;\n/, name);
      const withoutComments = code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
      assert.doesNotMatch(withoutComments, /\b(echo|print|printf|vprintf|print_r|eval)\b|<<<|\?>/, name);
    }
  });

  it('parses as PHP', {skip: php ? false : 'php is not installed here'}, () => {
    for (const name of Object.keys(files).filter((name) => name.endsWith('.php'))) {
      const {status, stdout} = spawnSync(php!, ['-l'], {input: files[name]!, encoding: 'utf8'});
      assert.equal(status, 0, `${name}: ${stdout}`);
    }
  });

  it('follows PSR-12', {skip: phpcs ? false : 'phpcs is not installed here'}, () => {
    const {status, stdout} = spawnSync(
      phpcs!,
      ['--standard=wordpress/phpcs.xml', 'wordpress', 'test/support'],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stdout);
  });
});

describe('translations of the plugin', () => {
  it('exist for exactly the current texts', () => {
    const mend = 'write it with npm run languages';
    assert.equal(readFileSync(`${folder}/iop-return-card.pot`, 'utf8'), newTemplate(), mend);
    for (const locale of locales()) {
      assert.equal(readFileSync(fileOf(locale), 'utf8'), newTranslation(locale), mend);
    }
    assert.ok(locales().includes('es_ES'));
  });

  for (const locale of locales()) {
    const {translations} = po.parse(readFileSync(fileOf(locale)));
    const all = Object.values(translations).flatMap((texts) => Object.values(texts));
    const texts = all.filter(({msgid}) => msgid);

    it(`are complete in ${locale}, with every placeholder and who made them`, () => {
      const placeholders = (text: string) => (text.match(/%(\d\$)?s|#q\d|https:|\+\d+/g) ?? []).sort();
      for (const {msgid, msgstr} of texts) {
        assert.ok(msgstr[0], `“${msgid}” is not translated`);
        assert.deepEqual(placeholders(msgstr[0]), placeholders(msgid), msgid);
      }
      assert.match(readFileSync(fileOf(locale), 'utf8'), /^"X-Translation: .*review/m);
    });
  }
});
