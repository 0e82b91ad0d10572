import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {wordpress} from '../../scripts/check/engines.mjs';
import {sites} from './site/site.js';

/** What `npm run wordpress` has laid out, which is what people install. */
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

  it('keeps to PSR-12', () => {
    const {status, stdout} = spawnSync(
      wordpress.find().codeSniffer!,
      ['--standard=wordpress/phpcs.xml', folder, 'test/wordpress'],
      {encoding: 'utf8'},
    );
    assert.equal(status, 0, stdout);
  });
});
