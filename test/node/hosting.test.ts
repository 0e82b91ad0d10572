// Runs nginx with our configuration.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer, request, type IncomingHttpHeaders} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {parseAllHeaders} from '@netlify/headers-parser';
import puppeteer from 'puppeteer';
import {headlessShell} from '../../scripts/check/chromium.mjs';
import {nginx} from '../../scripts/check/engines.mjs';
import {startNginx} from '../../scripts/check/nginx.mjs';
import {headersFile} from '../../scripts/release/headers-file.mjs';
import {sample} from '../support/sample.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const released = '99.0.0';
const {server: program} = nginx.find();

describe('the files on a web server', {skip: program ? false : 'nginx is not installed here'}, () => {
  let folder: string;
  let port: number;
  let server: Awaited<ReturnType<typeof startNginx>>;

  const ask = (path: string, headers = {}, method = 'GET') =>
    new Promise<{status: number; headers: IncomingHttpHeaders; body: Buffer}>((resolve, reject) => {
      request({host: '127.0.0.1', port, path, headers, method}, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks)}),
        );
      })
        .on('error', reject)
        .end();
    });

  before(async () => {
    server = await startNginx((site) => {
      cpSync('build/site', site, {recursive: true});
      // Stands for a release, whatever the current version is.
      cpSync(`build/site/${version}`, join(site, released), {recursive: true});
    });
    ({folder, port} = server);
  });

  after(() => server.stop());

  it('are sent compressed, complete, and with their type', async () => {
    const file = readFileSync('dist/iop-return-card.js');
    const path = `/${version}/iop-return-card.js`;
    const brotli = await ask(path, {'accept-encoding': 'gzip, br'});
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.deepEqual(brotliDecompressSync(brotli.body), file);
    const gzip = await ask(path, {'accept-encoding': 'gzip'});
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.deepEqual(gunzipSync(gzip.body), file);
    assert.match(gzip.headers.vary!, /Accept-Encoding/i);
    const plain = await ask(path);
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.deepEqual(plain.body, file);
    assert.equal(plain.headers['content-type'], 'application/javascript; charset=utf-8');
    assert.equal((await ask(`/${version}/frame.html`)).headers['content-type'], 'text/html; charset=utf-8');
  });

  it('match integrity.json', async () => {
    const hashes = JSON.parse((await ask(`/${version}/integrity.json`)).body.toString()) as Record<
      string,
      string
    >;
    for (const name of ['iop-return-card.js', 'iop-return-card.pt.js', 'frame.js', 'frame.html']) {
      const {body} = await ask(`/latest/${name}`);
      assert.equal(`sha384-${createHash('sha384').update(body).digest('base64')}`, hashes[name], name);
    }
  });

  it('are cached for a year under their version, and revalidated under `latest`', async () => {
    const pinned = await ask(`/${released}/iop-return-card.js`);
    assert.equal(pinned.headers['cache-control'], 'public, max-age=31536000, immutable');
    const followed = await ask('/latest/iop-return-card.js');
    assert.equal(followed.headers['cache-control'], 'no-cache');
    const again = await ask('/latest/iop-return-card.js', {'if-none-match': followed.headers.etag});
    assert.equal(again.status, 304);
    const missing = await ask(`/${released}/no-such-file.js`);
    assert.equal(missing.status, 404);
    assert.equal(missing.headers['cache-control'], 'no-cache', 'a mistake is not kept for a year');
    cpSync('build/site/latest', join(folder, 'site/99.0.0-dev'), {recursive: true});
    const unreleased = await ask('/99.0.0-dev/iop-return-card.js');
    assert.equal(unreleased.status, 200);
    assert.equal(unreleased.headers['cache-control'], 'no-cache', 'what is worked on changes');
  });

  it('can be loaded by any page, with nosniff, and so can error responses', async () => {
    for (const path of [`/${version}/iop-return-card.js`, '/nothing/here.js']) {
      const {headers} = await ask(path, {origin: 'https://library.example'});
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['set-cookie'], undefined);
      assert.equal(headers.server, 'nginx');
    }
  });

  it('the partner’s page is sent compressed, is revalidated each time, and can’t be framed', async () => {
    for (const path of [
      '/',
      '/page.js',
      '/page.css',
      '/preview.css',
      '/review.html',
      '/review.js',
      '/review.css',
    ]) {
      const {status, headers} = await ask(path, {'accept-encoding': 'br'});
      assert.equal(status, 200, path);
      assert.equal(headers['content-encoding'], 'br', path);
      assert.equal(headers['cache-control'], 'no-cache', path);
    }
    const policy = (await ask('/')).headers['content-security-policy'] as string;
    for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"])
      assert.ok(policy.includes(rule), rule);
    assert.doesNotMatch(policy, /unsafe|\*/);
  });

  it('get the same headers from hosts that read `_headers`', async () => {
    const file = join(folder, '_headers');
    writeFileSync(file, headersFile([released], ['frame', 'page', 'page.es'], ['index', 'poster', 'review']));
    const {headers: rules, errors} = await parseAllHeaders({
      headersFiles: [file],
      configHeaders: undefined,
      minimal: false,
    });
    assert.deepEqual(errors, []);
    const names =
      'x-content-type-options access-control-allow-origin cross-origin-resource-policy content-security-policy';
    for (const path of [
      `/${released}/iop-return-card.js`,
      `/${released}/frame.html`,
      `/${released}/frame.js`,
      '/latest/iop-return-card.es.js',
      '/latest/frame.html',
      `/${released}/page.html`,
      '/latest/page.es.html',
      '/latest/card-page.css',
      '/poster.html',
      '/poster.css',
      '/',
      '/index.html',
      '/page.js',
      '/review.html',
    ]) {
      const matching = rules.filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(path));
      const said = matching
        .flatMap(({values}) => Object.entries(values))
        .map(([name, value]) => [name.toLowerCase(), value]);
      const {headers} = await ask(path);
      const expected = names.split(' ').map((name) => [name, headers[name]]);
      // Without a rule, both hosts revalidate each time, which is the same as no-cache.
      if (headers['cache-control'] !== 'no-cache') expected.push(['cache-control', headers['cache-control']]);
      assert.deepEqual(said.sort(), expected.filter(([, value]) => value).sort(), path);
    }
    assert.ok(rules.length < 100, 'Cloudflare Pages reads a hundred rules');
  });

  it('accept only GET and HEAD', async () => {
    assert.equal((await ask('/latest/iop-return-card.js', {}, 'HEAD')).status, 200);
    for (const method of ['POST', 'PUT', 'DELETE'])
      assert.equal((await ask('/latest/', {}, method)).status, 405);
  });

  it('no visitor’s address is logged', async () => {
    await ask('/nothing/here.js', {'x-test': 'log me'});
    assert.doesNotMatch(readFileSync(join(folder, 'error.log'), 'utf8'), /127\.0\.0\.1/);
  });

  const options = headlessShell();
  it(
    'the card page and the poster keep to their policies, which no other site can frame',
    {skip: options ? false : 'Chromium is not installed here'},
    async () => {
      const browser = await puppeteer.launch(options!);
      try {
        for (const [path, ready] of [
          ['latest/page.html?county=bristol', 'iop-return-card:defined'],
          [`${released}/page.es.html`, 'iop-return-card:defined'],
          ['poster.html?lang=es', '.sheet[style]'],
        ] as const) {
          const policy = (await ask(`/${path}`)).headers['content-security-policy'] as string;
          const ancestors = path.startsWith('poster') ? "'self'" : "'none'";
          for (const rule of ["default-src 'none'", "style-src 'self'", `frame-ancestors ${ancestors}`])
            assert.ok(policy.includes(rule), `${path}: ${rule}`);
          assert.doesNotMatch(policy, /unsafe|\*/);
          const tab = await browser.newPage();
          const complaints: string[] = [];
          tab.on('console', (message) => complaints.push(message.text()));
          tab.on('pageerror', (error) => complaints.push(String(error)));
          await tab.goto(`http://127.0.0.1:${port}/${path}`);
          await tab.waitForSelector(ready);
          assert.deepEqual(
            complaints.filter((text) => !text.includes('favicon')),
            [],
            path,
          );
          await tab.close();
        }
      } finally {
        await browser.close();
      }
    },
  );

  it(
    'the partner’s page writes a snippet that works on another site, and keeps to its policy, also in a folder',
    {skip: options ? false : 'Chromium is not installed here'},
    async () => {
      cpSync('build/site', join(folder, 'site/some/folder'), {recursive: true});
      const browser = await puppeteer.launch(options!);
      try {
        for (const address of sample([
          `http://127.0.0.1:${port}/some/folder/`,
          `http://127.0.0.1:${port}/`,
        ])) {
          const tab = await browser.newPage();
          const complaints: string[] = [];
          tab.on('console', (message) => complaints.push(message.text()));
          tab.on('pageerror', (error) => complaints.push(String(error)));
          await tab.goto(`${address}#files=here&county=bristol&accent=%23700`);
          const frame = await (await tab.waitForSelector('#frame'))!.contentFrame();
          await frame!.waitForFunction(() =>
            document.querySelector('iop-return-card')?.shadowRoot?.querySelector('[part=call]'),
          );
          const snippet = await tab.$eval('#code', (code) => (code as HTMLTextAreaElement).value);
          assert.ok(snippet.includes(`src="${address}${version}/iop-return-card.js"`), snippet);
          for (const value of ['no-script', 'paper', 'dark'])
            await tab.$eval(
              `select:has([value=${value}])`,
              (select, value) => {
                (select as HTMLSelectElement).value = value;
                select.dispatchEvent(new Event('change', {bubbles: true}));
              },
              value,
            );
          await tab.$eval('[type=radio][value=embed]', (radio) => (radio as HTMLInputElement).click());
          await tab.$eval('#frame', () => (location.hash = 'site=own&form=static'));
          await tab.waitForFunction(() =>
            document.querySelector<HTMLTextAreaElement>('#code')?.value.includes('<template'),
          );
          await tab.waitForSelector('#frame:not([aria-busy])');
          await tab.$eval('#pasted', (field) => (field.closest('details')!.open = true));
          await tab.type('#pasted', snippet);
          await tab.$eval('#paste-form button', (button) => button.click());
          await tab.waitForFunction(() =>
            document.querySelector('.reading')?.textContent?.includes('nothing to fix'),
          );
          assert.deepEqual(
            // Chromium's message for a frame whose scripts are off on purpose.
            complaints.filter((text) => !text.startsWith('Blocked script execution')),
            [],
          );
          const partner = await browser.newPage();
          await partner.setContent(`<!doctype html><title>Partner</title>${snippet}`);
          const call = await partner.waitForFunction(
            () =>
              document.querySelector('iop-return-card')?.shadowRoot?.querySelector('[part=intro]')
                ?.textContent,
          );
          assert.match(String(await call.jsonValue()), /Bristol/);
        }
      } finally {
        await browser.close();
      }
    },
  );
  it(
    'reach a browser while nginx reads its configuration again',
    {skip: options ? false : 'Chromium is not installed here'},
    async () => {
      const browser = await puppeteer.launch(options!);
      try {
        const tab = await browser.newPage();
        await tab.goto(`http://127.0.0.1:${port}/latest/integrity.json`);
        const loading = tab.evaluate(async () => {
          const outcomes: string[] = [];
          const until = performance.now() + 2000;
          // As many busy connections as browsers keep open to one server.
          await Promise.all(
            [...Array(6).keys()].map(async () => {
              while (performance.now() < until)
                outcomes.push(
                  await fetch('iop-return-card.js', {cache: 'no-store'}).then(
                    async (response) => `${response.status} ${(await response.text()).length}`,
                    String,
                  ),
                );
            }),
          );
          return {count: outcomes.length, kinds: [...new Set(outcomes)]};
        });
        let isDone = false;
        const done = loading.finally(() => (isDone = true));
        for (let reloads = 0; reloads < 5 && !isDone; reloads++) {
          server.reload();
          await pause(300);
        }
        const {count, kinds} = await done;
        assert.ok(count > 30, `${count} answers`);
        assert.deepEqual(kinds, [`200 ${readFileSync('dist/iop-return-card.js').length}`]);
      } finally {
        await browser.close();
      }
    },
  );

  it(
    'make the card on a page from elsewhere, checked against its hash, and in a frame under its own policy',
    {skip: options ? false : 'Chromium is not installed here'},
    async () => {
      const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
      const origin = `http://127.0.0.1:${port}/${version}`;
      const page = createServer((_, response) =>
        response.setHeader('content-type', 'text/html; charset=utf-8')
          .end(`<!doctype html><title>Partner</title>
          <script src="${origin}/iop-return-card.js" integrity="${hashes['iop-return-card.js']}" crossorigin="anonymous" defer></script>
          <div><iop-return-card county="plymouth"></iop-return-card></div>
          <iframe src="${origin}/frame.html?lang=es"></iframe>`),
      ).listen(0, '127.0.0.1');
      await once(page, 'listening');
      const browser = await puppeteer.launch(options!);
      try {
        const tab = await browser.newPage();
        const complaints: string[] = [];
        tab.on('console', (message) => complaints.push(message.text()));
        await tab.goto(`http://127.0.0.1:${(page.address() as AddressInfo).port}/`);
        for (const [frame, words] of [
          [tab.mainFrame(), 'Call 774-619-7750'],
          [tab.frames()[1]!, 'Llama al 774-619-7750'],
        ] as const) {
          const call = await frame!.waitForFunction(() =>
            document
              .querySelector('iop-return-card')
              ?.shadowRoot?.querySelector('[part=call]')
              ?.textContent?.trim(),
          );
          assert.equal(await call.jsonValue(), words);
        }
        assert.deepEqual(
          complaints.filter((text) => !text.includes('favicon')),
          [],
        );
      } finally {
        await browser.close();
        page.close();
      }
    },
  );
});
