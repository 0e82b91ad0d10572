// dist/integrity.json, and the hashes in the documents.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {latestRelease} from '../../scripts/release/releases.mjs';
import {filesIn} from '../support/files-in.js';

describe('dist/integrity.json', () => {
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
  const [, released] = latestRelease();

  it('has the hash of every file', () => {
    const files = filesIn('dist').filter((file) => file !== 'integrity.json');
    assert.deepEqual(
      hashes,
      Object.fromEntries(
        files.map((file) => [
          file,
          `sha384-${createHash('sha384')
            .update(readFileSync(join('dist', file)))
            .digest('base64')}`,
        ]),
      ),
    );
  });

  it('or the last release has the hash in every script tag, and saved files have none', () => {
    const pages = filesIn('demo')
      .filter((file) => file.endsWith('.html'))
      .map((file) => `demo/${file}`);
    for (const page of ['README.md', 'docs/hosting.md', ...pages]) {
      const tags = readFileSync(page, 'utf8').match(/<script\s[^>]*iop-return-card\.js[^>]*>/g) ?? [];
      for (const tag of tags) {
        const isSaved = tag === '<script src="iop-return-card.js" defer>';
        const {files} = tag.includes('src="https:') ? released : {files: hashes};
        const hash = /\sintegrity="(.*?)"\s+crossorigin="anonymous"/.exec(tag)?.[1];
        assert.equal(hash, isSaved ? undefined : files['iop-return-card.js'], page);
      }
    }
  });
});
