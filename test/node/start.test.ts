// What the developer's own server gives away: the partner's page, to this machine, and nothing else.
import assert from 'node:assert/strict';
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {request, type IncomingHttpHeaders} from 'node:http';
import {networkInterfaces} from 'node:os';
import {after, before, describe, it} from 'node:test';

describe('npm start', () => {
  let server: ChildProcess;
  let printed = '';
  let address: URL;

  const ask = (path: string, headers = {}, host = address.hostname) =>
    new Promise<{status: number; headers: IncomingHttpHeaders; body: string}>((resolve, reject) => {
      request({host, port: address.port, path, headers}, (response) => {
        let body = '';
        response.on('data', (chunk) => (body += String(chunk)));
        response.on('end', () => resolve({status: response.statusCode!, headers: response.headers, body}));
      })
        .on('error', reject)
        .end();
    });

  before(async () => {
    assert.equal(spawnSync(process.execPath, ['scripts/release/site.mjs']).status, 0);
    server = spawn('npm', ['run', '--silent', 'serve'], {detached: true, env: {...process.env, PORT: '0'}});
    for await (const chunk of server.stdout!) {
      printed += String(chunk);
      if (printed.includes('npm run dev')) break;
    }
    address = new URL(/http:\S+/.exec(printed)![0]);
  });

  after(() => process.kill(-server.pid!));

  it('prints the address of the partner’s page and what to do next, nothing else', async () => {
    assert.equal(printed.trim().split('\n').length, 2);
    const {status, body} = await ask('/');
    assert.equal(status, 200);
    assert.match(body, /Put the return card on your page/);
    assert.equal((await ask('/page.js')).status, 200);
  });

  for (const path of [
    '/__wds-outside-root__/2/etc/passwd',
    '/@fs/etc/passwd',
    '/.git/config',
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5cpackage.json',
    '/latest/../../../package.json',
  ])
    it(`does not serve ${path}`, async () => {
      const {status, body} = await ask(path);
      assert.equal(status, 404);
      assert.doesNotMatch(body, /root:|\[core\]|"name"/);
    });

  it('answers no other host name, so that a page elsewhere can’t read it', async () => {
    assert.equal((await ask('/', {host: 'evil.example'})).status, 403);
  });

  it('listens on this machine only', async (test) => {
    const elsewhere = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({internal, family}) => !internal && family === 'IPv4');
    if (!elsewhere) return test.skip('this machine has no other address');
    await assert.rejects(ask('/', {}, elsewhere.address), {code: 'ECONNREFUSED'});
  });

  it('sends the policies of nginx', async () => {
    const nginx = readFileSync('hosting/nginx.conf', 'utf8');
    for (const path of ['/index.html', '/preview.html', '/latest/frame.html']) {
      const policy = (await ask(path)).headers['content-security-policy'] as string;
      assert.ok(policy.startsWith("default-src 'none'") && nginx.includes(`"${policy}"`), path);
    }
  });

  it('serves pages that carry their policy for servers that send none', async () => {
    for (const path of ['/index.html', '/preview.html']) {
      const [, policy] = /http-equiv="Content-Security-Policy" content="(.*?)"/.exec((await ask(path)).body)!;
      assert.match(policy!, /^default-src 'none'; script-src 'self'; /);
      assert.doesNotMatch(policy!, /frame-ancestors|unsafe/);
    }
  });
});
