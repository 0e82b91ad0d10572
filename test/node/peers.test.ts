import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {documents} from '../../lab/peers/report.mjs';

const read = (file: string) => readFileSync(file, 'utf8');

it('documents and the picture match the last benchmark run', async () => {
  const texts = await documents(JSON.parse(read('lab/peers/results.json')));
  for (const [file, text] of Object.entries(texts)) {
    assert.equal(read(file), text, `${file}: node lab/peers/report.mjs writes it again`);
  }
});
