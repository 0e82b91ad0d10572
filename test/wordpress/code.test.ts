import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {wordpress} from '../../scripts/check/engines.mjs';
import {activate} from './site/plugin.js';
import {sites} from './site/site.js';

/** The output of `node scripts/release/wordpress.mjs`, which people install. */
const folder = 'build/wordpress/iop-return-card';

describe('the plugin’s PHP', {skip: sites ? false : 'WordPress is not installed here'}, () => {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.php'),
  );

  it('parses', () => {
    assert.ok(files.length > 1);
    for (const file of files) {
      const {status, stdout} = spawnSync(wordpress.find().php!, ['-l', `${folder}/${file}`], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout);
    }
  });

  it('does nothing and shows nothing if a browser requests one of its files', async () => {
    const {single} = sites!;
    activate(single);
    const answers = await Promise.all(
      files.map(async (file) => {
        const answer = await fetch(`${single.origin}/wp-content/plugins/iop-return-card/${file}`);
        return [file, answer.status, await answer.text()];
      }),
    );
    assert.deepEqual(
      answers,
      files.map((file) => [file, 200, '']),
    );
  });

  it('follows PSR-12', () => {
    const {status, stdout} = spawnSync(
      wordpress.find().codeSniffer!,
      ['--standard=wordpress/phpcs.xml', folder, 'test/wordpress'],
      {encoding: 'utf8'},
    );
    assert.equal(status, 0, stdout);
  });
});
