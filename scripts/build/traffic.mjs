// The bytes per visit in docs/hosting.md, from the files in dist.
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {markdownTable} from 'markdown-table';

/** In bytes, for one response with hosting/nginx.conf, as `npm run load` measures it. */
const headers = 415;
const notChanged = 326;

/** @param {string} name */
const bytesOf = (name) => brotliCompressSync(readFileSync(`dist/${name}`)).length + headers;
/** @param {number} bytes */
const gigabytes = (bytes) => Math.round((bytes * 30e6) / 1e9).toLocaleString('en');

/** A table of gigabytes per month for a million visits a day. */
export function traffic() {
  const script = bytesOf('iop-return-card.js');
  const frame = script + bytesOf('frame.html') + bytesOf('frame.js');
  /** @param {string} what @param {number} cold @param {number} warm */
  const row = (what, cold, warm) => [
    what,
    cold.toLocaleString('en'),
    warm.toLocaleString('en'),
    gigabytes(cold),
    gigabytes((cold + warm) / 2),
  ];
  return markdownTable(
    [
      [
        'A million visits a day',
        'Bytes, cold',
        'Bytes, warm',
        'GB a month, all cold',
        'GB a month, half warm',
      ],
      row('pinned', script, 0),
      row('on `latest`', script, notChanged),
      row('pinned, one language', bytesOf('iop-return-card.en.js'), 0),
      row('a frame, pinned', frame, 0),
    ],
    {align: ['l', 'r', 'r', 'r', 'r']},
  );
}
