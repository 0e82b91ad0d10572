// `npm start`, as a newcomer, a stranger on the network and a hostile page in the same browser see it.
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {readFileSync, rmSync, symlinkSync} from 'node:fs';
import {request, type IncomingHttpHeaders} from 'node:http';
import {connect} from 'node:net';
import {networkInterfaces} from 'node:os';
import {after, before, describe, it} from 'node:test';

const outside = Object.values(networkInterfaces())
  .flat()
  .filter((each) => each && !each.internal && !each.address.startsWith('fe80:'))
  .map((each) => each!.address);

describe('npm start', () => {
  let server: ChildProcess;
  let printed = '';
  let address: URL;

  /** Sends the path as it is: `fetch` would resolve `..` first. */
  const ask = (path: string, headers = {}) =>
    new Promise<{status: number; headers: IncomingHttpHeaders; body: string}>((resolve, reject) => {
      request({host: '127.0.0.1', port: address.port, path, headers}, (response) => {
        let body = '';
        response.on('data', (chunk) => (body += String(chunk)));
        response.on('end', () => resolve({status: response.statusCode!, headers: response.headers, body}));
      })
        .on('error', reject)
        .end();
    });

  before(async () => {
    server = spawn('npm', ['--silent', 'start'], {detached: true, stdio: ['ignore', 'pipe', 'inherit']});
    for await (const chunk of server.stdout!) {
      printed += String(chunk);
      if (/http:\S+\n.*\n/.test(printed)) break;
    }
    address = new URL(/http:\S+/.exec(printed)![0]);
  });
  after(() => process.kill(-server.pid!));

  it('prints the address of the partner’s page and what to do next, and nothing else', () => {
    assert.match(
      printed,
      /^The partner’s page: http:\/\/127\.0\.0\.1:\d+\/\nChoose where .*npm run dev.*\n$/,
    );
  });

  it('serves the partner’s page', async () => {
    const page = await ask('/');
    assert.equal(page.status, 200);
    assert.equal(page.body, readFileSync('build/site/index.html', 'utf8'));
    assert.equal((await ask('/page.js')).headers['content-type'], 'text/javascript');
  });

  it('sends the same Content-Security-Policy as nginx', async () => {
    const nginx = readFileSync('hosting/nginx.conf', 'utf8');
    for (const [path, page] of [
      ['/', 'index'],
      ['/index.html', 'index'],
      ['/review.html?lang=ht', 'review'],
      ['/latest/frame.html?lang=es', 'frame'],
      ['/latest/page.es.html?county=bristol', 'page(\\.\\w+)?'],
      ['/poster.html?lang=es', 'poster'],
    ] as const) {
      const {status, headers} = await ask(path);
      assert.equal(status, 200, path);
      const policy = String(headers['content-security-policy']);
      assert.ok(nginx.includes(`    ~/${page}\\.html$ "${policy}";\n`), `${path}: ${policy}`);
    }
  });

  it('serves no file outside the site, however the path is written', async () => {
    const link = 'build/site/link.txt';
    symlinkSync('../../package.json', link);
    try {
      for (const path of [
        '/link.txt',
        '/package.json',
        '/../../package.json',
        '/..%2f..%2fpackage.json',
        '/%2e%2e/%2e%2e/package.json',
        '/%2e%2e%2f%2e%2e%2fpackage.json',
        '/..%5c..%5cpackage.json',
        '/latest/..%2f..%2f..%2fpackage.json',
        '/..%2f..%2fdist/integrity.json',
        '/..%2f..%2fdemo/index.html',
        '/.git/config',
        '/..%2f..%2f.git/config',
        '/__wds-outside-root__/2/etc/passwd',
        '/@fs/etc/passwd',
        `/@fs${process.cwd()}/package.json?raw`,
        '//etc/passwd',
        '/..%2f..%2f..%2f..%2f..%2f..%2fetc/passwd',
        '/%E0%A4%A',
      ]) {
        const {status, body} = await ask(path);
        assert.ok(status >= 400, `${path}: ${status}\n${body.slice(0, 80)}`);
      }
    } finally {
      rmSync(link);
    }
  });

  it('rejects requests with another Host header', async () => {
    assert.equal((await ask('/', {host: `localhost:${address.port}`})).status, 200);
    for (const host of ['evil.example', `evil.example:${address.port}`, 'localhost.evil.example'])
      assert.equal((await ask('/', {host})).status, 403, host);
  });

  it('doesn’t let pages of other origins read its files', async () => {
    const {headers} = await ask('/latest/iop-return-card.js', {origin: 'https://evil.example'});
    assert.equal(headers['access-control-allow-origin'], undefined);
  });

  it(
    'can’t be reached from the network',
    {skip: outside.length ? false : 'this computer has no other address'},
    async () => {
      for (const host of outside) {
        const error = await new Promise((resolve) =>
          connect(Number(address.port), host).on('connect', resolve).on('error', resolve),
        );
        assert.equal((error as NodeJS.ErrnoException | undefined)?.code, 'ECONNREFUSED', host);
      }
    },
  );
});
