// `npm run dev`, in a copy of the project: what a developer saves is in the preview, without a build.
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {EventEmitter, once} from 'node:events';
import {cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer';
import {chromium} from '../../scripts/check/chromium.mjs';

const root = 'build/dev';
const copied = [
  'src',
  'demo',
  'xliff',
  'scripts',
  'dist',
  'package.json',
  'tsconfig.base.json',
  'tsconfig.localize.json',
  'vite.config.mjs',
];
const options = chromium();

/** Saves a file with a text in place of another. */
function edit(file: string, text: string, replacement: string) {
  const path = join(root, file);
  const [before, after, ...others] = readFileSync(path, 'utf8').split(text);
  assert.ok(after !== undefined && !others.length, `${file} has not exactly one ${text}`);
  writeFileSync(path, before + replacement + after);
}

const skip = options ? false : 'Chromium is not installed here';

describe('npm run dev', {skip, timeout: 120_000}, () => {
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let printed = '';
  const printing = new EventEmitter();
  /** Waits until the server has printed something. */
  async function untilPrinted(pattern: RegExp) {
    while (!pattern.test(printed)) await once(printing, 'text');
    return pattern.exec(printed)!;
  }

  before(async () => {
    rmSync(root, {recursive: true, force: true});
    mkdirSync(root, {recursive: true});
    for (const name of copied) cpSync(name, join(root, name), {recursive: true});
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    server = spawn('npm', ['run', '--silent', 'dev', '--', '--port', '0'], {
      cwd: root,
      env: {...process.env, NO_COLOR: '1'},
      detached: true,
    });
    for (const stream of [server.stdout!, server.stderr!])
      stream.on('data', (chunk) => {
        printed += String(chunk);
        printing.emit('text');
      });
    browser = await puppeteer.launch(options);
    page = await browser.newPage();
    await page.goto((await untilPrinted(/http:\/\/\S+/))[0]);
  });
  after(async () => {
    await browser.close();
    process.kill(-server.pid!);
  });

  /** Waits until the preview's card has a text, or a call button of a color. */
  const untilShown = (text: string, color = '') =>
    page.waitForFunction(
      (text, color) => {
        const frame = document.querySelector<HTMLIFrameElement>('#frame')!.contentDocument;
        const card = frame?.querySelector('iop-return-card')?.shadowRoot;
        const call = card?.querySelector('[part=call]');
        return (
          call && card!.textContent.includes(text) && getComputedStyle(call).backgroundColor.includes(color)
        );
      },
      {polling: 20},
      text,
      color,
    );

  it('shows the card from its sources', async () => {
    await untilShown('It was a pause');
  });

  it('shows a changed sentence, and names the translations to look at', async () => {
    edit('src/sections/questions.ts', "msg('Do I have to", "msg('Must I");
    await untilShown('Must I start over?');
    await untilPrinted(/xliff\/es\.xlf: q1 /);
  });

  it('shows a changed color', async () => {
    edit('src/styles/colors.css', '--accent: light-dark(', '--accent: #010203; --unused: light-dark(');
    await untilShown('', 'rgb(1, 2, 3)');
  });

  it('shows a change of the partner’s page', async () => {
    edit('demo/index.html', '</h1>', ' (changed)</h1>');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('(changed)'), {
      polling: 20,
    });
  });
});
