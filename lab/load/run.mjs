// Measures what a small nginx serves with hosting/nginx.conf: wrk on the same machine sends requests for a fixed time.
// Writes the table into docs/hosting.md. Needs nginx, and wrk: on Debian, `apt-get install wrk`.
import {execFile} from 'node:child_process';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {cpus, loadavg} from 'node:os';
import {setTimeout as pause} from 'node:timers/promises';
import {promisify} from 'node:util';
import {markdownTable} from 'markdown-table';
import {format, resolveConfig} from 'prettier';
import {fillBlocks} from '../../scripts/build/edit-document.mjs';
import {onPath} from '../../scripts/check/engines.mjs';
import {startNginx} from '../../scripts/check/nginx.mjs';
import {make} from '../../scripts/check/products.mjs';

if (!onPath('wrk')) throw new Error('wrk is not installed. On Debian: apt-get install wrk');

make('site');

const seconds = 10;
const connections = 64;
const reloads = 5;
const document = 'docs/hosting.md';
const brotli = ['-H', 'Accept-Encoding: br'];
const script = '/latest/iop-return-card.js';

/** The bytes of one response, with its headers. @param {number} port @param {string} path @param {string} header */
async function bytesOf(port, path, header) {
  let bytes = 0;
  let head = '';
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: cdn.example\r\nConnection: close\r\n${header}\r\n\r\n`);
  for await (const chunk of socket) {
    if (!bytes) head = String(chunk);
    bytes += chunk.length;
  }
  return {bytes, head};
}

/** @param {number} port @param {string} path @param {string[]} args */
async function load(port, path, ...args) {
  const {stdout} = await promisify(execFile)('wrk', [
    ...['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`, '--latency'],
    ...args,
    `http://127.0.0.1:${port}${path}`,
  ]);
  /** @param {RegExp} pattern */
  const read = (pattern) => pattern.exec(stdout)?.[1];
  const errors = [...stdout.matchAll(/(?:connect|read|write|timeout|Non-2xx or 3xx responses:?) (\d+)/g)];
  return {
    requests: Number(read(/(\d+) requests in/)),
    perSecond: Math.round(Number(read(/Requests\/sec:\s+([\d.]+)/))),
    p99: String(read(/99%\s+(\S+)/)),
    lost: errors.reduce((sum, [, count]) => sum + Number(count), 0),
  };
}

const busyBefore = loadavg()[0].toFixed(1);
const nginx = await startNginx((site) => cpSync('build/site', site, {recursive: true}));
try {
  const {port} = nginx;
  const etag = /ETag: (\S+)/i.exec((await bytesOf(port, script, 'Accept-Encoding: br')).head)?.[1];
  const unchanged = `If-None-Match: ${etag}`;

  /** @type {[what: string, path: string, args: string[], reloads: number][]} */
  const cases = [
    ['the script, compressed', script, brotli, 0],
    ['the script in one language, compressed', '/latest/iop-return-card.en.js', brotli, 0],
    ['“not changed” for the script', script, [...brotli, '-H', unchanged], 0],
    [`the script, with ${reloads} reloads`, script, brotli, reloads],
    ['the script, a new connection each time', script, [...brotli, '-H', 'Connection: close'], 0],
    [`the same, with ${reloads} reloads`, script, [...brotli, '-H', 'Connection: close'], reloads],
  ];
  const rows = [];
  for (const [what, path, args, times] of cases) {
    const running = load(port, path, ...args);
    for (let time = 0; time < times; time++) {
      await pause((seconds * 1000) / (times + 1));
      nginx.reload();
    }
    const {requests, perSecond, p99, lost} = await running;
    if (!requests) throw new Error(`wrk got no response for ${what}.`);
    rows.push([what, perSecond.toLocaleString('en'), p99, `${lost} of ${requests.toLocaleString('en')}`]);
    console.log(rows.at(-1)?.join(', '));
  }
  const responses = await Promise.all(
    [script, '/latest/iop-return-card.en.js', '/latest/frame.html', '/latest/frame.js'].map(async (path) => [
      `\`${path.replace('/latest/', '')}\``,
      (await bytesOf(port, path, 'Accept-Encoding: br')).bytes.toLocaleString('en'),
    ]),
  );
  responses.push([
    '“not changed”',
    String((await bytesOf(port, script, `Accept-Encoding: br\r\n${unchanged}`)).bytes),
  ]);

  const [{model}] = cpus();
  const machine = `${model}, ${cpus().length} cores, which wrk shares; load average before: ${busyBefore}`;
  const text = [
    markdownTable([['Response', 'Bytes with headers'], ...responses], {align: ['l', 'r']}),
    markdownTable([['Request', 'Requests a second', 'p99', 'Lost'], ...rows], {
      align: ['l', 'r', 'r', 'r'],
    }),
    `Measured with \`npm run load\` on ${new Date().toISOString().slice(0, 10)}: one worker of nginx, ${connections} connections, ${seconds} seconds each, on loopback without TLS; ${machine}.`,
  ].join('\n\n');
  const filled = fillBlocks(readFileSync(document, 'utf8'), 'load', () => `\n${text}\n`);
  writeFileSync(document, await format(filled, {...(await resolveConfig(document)), filepath: document}));
} finally {
  await nginx.stop();
}
