import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {documents} from '../../bench/peers/report.mjs';

const read = (file: string) => readFileSync(file, 'utf8');

it('documents and the picture match the last benchmark run', async () => {
  const texts = await documents(JSON.parse(read('bench/peers/results.json')));
  for (const [file, text] of Object.entries(texts)) {
    assert.equal(read(file), text, `${file}: node bench/peers/report.mjs writes it again`);
  }
});
