// Sites minify scripts, often with tools older than template literals. A minified script has to show the same card, or fail
// so that the fallback link shows.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer';
import {parseAst} from 'rollup/parseAst';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {headlessShell} from '../../scripts/check/chromium.mjs';
import {isFound, minifiers} from '../../scripts/check/engines.mjs';
import {isWhole} from '../support/sample.js';

const files = readdirSync('dist').filter((file) => file.endsWith('.js'));

for (const file of files) {
  it(`${file} has no template literal`, () => {
    const tree = JSON.stringify(parseAst(readFileSync(`dist/${file}`, 'utf8')));
    assert.equal(tree.match(/"type":"Template\w+"/g)?.length ?? 0, 0);
  });
}

const {python, php} = minifiers.find();
/** Commands that take files and print a JSON list of their minified content. */
const tools = {
  rjsmin: [python, '-c', pythonList('rjsmin')],
  jsmin: [python, '-c', pythonList('jsmin')],
  matthiasmullie: [
    php,
    '-r',
    `require 'MatthiasMullie/Minify/autoload.php';
    echo json_encode(array_map(fn($f) => (new MatthiasMullie\\Minify\\JS($f))->minify(), array_slice($argv, 1)));`,
  ],
};

function pythonList(name: string) {
  return `import json, sys, ${name}; print(json.dumps([${name}.jsmin(open(f).read()) for f in sys.argv[1:]]))`;
}

const options = headlessShell();
const missing = options ? 'the minifiers are not installed here' : 'Chromium is not installed here';

describe('minified', {skip: options && isFound(minifiers) ? false : missing}, () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  /** The scripts by their address, such as `/jsmin/frame.js`. */
  const scripts = new Map<string, string>();

  before(async () => {
    for (const file of files) scripts.set(`/built/${file}`, readFileSync(`dist/${file}`, 'utf8'));
    for (const [tool, [command, ...words]] of Object.entries(tools)) {
      const paths = files.map((file) => `dist/${file}`);
      const {stdout, stderr} = spawnSync(command!, [...(words as string[]), ...paths], {encoding: 'utf8'});
      assert.equal(stderr, '', tool);
      const minified = JSON.parse(stdout) as string[];
      for (const [index, file] of files.entries()) scripts.set(`/${tool}/${file}`, minified[index]!);
    }
    server = createServer(({url}, response) => {
      const {pathname, searchParams} = new URL(url!, 'http://localhost');
      const script = scripts.get(pathname);
      response.setHeader('content-type', `${script ? 'text/javascript' : 'text/html'}; charset=utf-8`);
      response.end(script ?? partnerPage(searchParams.getAll('script')));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch(options!);
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** The text of a page with these scripts, in each language that a visitor can choose. */
  async function visit(...addresses: string[]) {
    const page = await browser.newPage();
    const list = addresses.map((address) => `script=${address}`).join('&');
    await page.goto(`${origin}/?${list}&county=bristol&lang=en&open=q3`);
    const shown = await page.evaluate(look);
    await page.close();
    return shown;
  }

  for (const file of isWhole ? files : ['iop-return-card.js']) {
    const others = ['frame.js', 'card-page.js'].includes(file) ? ['/built/iop-return-card.js'] : [];
    let expected: Awaited<ReturnType<typeof visit>>;

    before(async () => {
      expected = await visit(`/built/${file}`, ...others);
      assert.ok(expected.looks.length && expected.looks.every((look) => look.includes('tel:+17746197750')));
    });

    for (const tool of Object.keys(tools)) {
      it(`by ${tool}, ${file} renders the same card or shows the fallback link`, async () => {
        const shown = await visit(`/${tool}/${file}`, ...others);
        if (!shown.fallback) assert.deepEqual(shown, expected);
      });
    }
  }
});

const partnerPage = (scripts: string[]) => `<!doctype html><html lang="en"><title>Partner</title>
  <iop-return-card open="q3"><a href="tel:+17746197750">Call 774-619-7750</a></iop-return-card>
  ${scripts.map((address) => `<script src="${address}"></script>`).join('')}`;

/** Runs in the page. */
async function look() {
  const card = document.querySelector('iop-return-card') as IopReturnCard;
  const link = card.querySelector('a')!;
  await card.updateComplete;
  const root = card.shadowRoot;
  const looks: string[] = [];
  const buttons = root?.querySelectorAll<HTMLElement>('[part=language]') ?? [];
  for (const code of ['', ...[...buttons].map(({lang}) => lang)]) {
    if (code) root!.querySelector<HTMLElement>(`[part=language][lang=${code}]`)!.click();
    await card.updateComplete;
    const layout = root?.querySelector('.layout');
    if (layout) looks.push(layout.outerHTML.replaceAll(/<!--.*?-->/g, ''));
  }
  const fallback = !looks.length && link.checkVisibility() && link.getBoundingClientRect().height > 0;
  return {looks, fallback, title: document.title, county: card.getAttribute('county')};
}
