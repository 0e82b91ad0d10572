// The review page in Chromium: the draft, the findings, the file it saves, and that every sentence is seen on the card.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import puppeteer, {type Browser, type BrowserContext} from 'puppeteer';
import {extractText} from 'unpdf';
import {readXliff, translated} from '../../scripts/build/xliff.mjs';
import {chromium, headlessShell} from '../../scripts/check/chromium.mjs';
import {serveFolder} from '../../scripts/check/serve-folder.mjs';
import {readReview, writeReview} from '../../scripts/review/review-file.mjs';
import {reviewer, reviewOf} from '../support/review-file.js';
import {ReviewPage} from '../support/review-page.js';
import {sample} from '../support/sample.js';
import {until} from '../support/until-node.js';

const options = headlessShell();

describe('the review page', {skip: options ? false : 'Chromium is not installed here'}, () => {
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  /** Of one test: its own storage and folder for downloads. */
  let context: BrowserContext;
  let folder: string;
  let review: ReviewPage;
  let requested: string[];
  let complaints: string[];
  let asked: string[];

  const open = async (query = '?lang=ht', where: Browser | BrowserContext = context) => {
    const page = await where.newPage();
    page.on('request', (request) => requested.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    const opened = new ReviewPage(page);
    await opened.open(`${server.origin}/review.html${query}`);
    return opened;
  };
  const saved = async (name: string) => {
    const file = join(folder, name);
    await until(() => readReview(readXliff(file)), `${name} was saved`);
    return readReview(readXliff(file));
  };
  const choose = async (file: string) => {
    const input = await review.page.$('input[type=file]');
    await (input as unknown as {uploadFile(file: string): Promise<void>}).uploadFile(file);
  };

  before(async () => {
    server = await serveFolder('build/site');
    browser = await puppeteer.launch(options!);
  });
  after(async () => {
    await browser?.close();
    await server.close();
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'review-page-'));
    requested = [];
    complaints = [];
    asked = [];
    context = await browser.createBrowserContext({
      downloadBehavior: {policy: 'allow', downloadPath: folder},
    });
    review = await open();
  });
  afterEach(async () => {
    await context.close();
    rmSync(folder, {recursive: true, force: true});
  });

  it('keeps the draft when the browser is killed', async () => {
    // The headless shell keeps nothing.
    const start = () => puppeteer.launch({...chromium()!, userDataDir: join(folder, 'profile')});
    let killed = await start();
    review = await open('?lang=ht', killed);
    await review.go('q1');
    await review.write('text', 'Èske mwen dwe rekòmanse?');
    await review.write('comment', 'Shorter.');
    await review.press('Approve my text');
    await review.kept('ht', 'q1', 'Èske mwen dwe rekòmanse?');
    const {pid} = killed.process()!;
    process.kill(pid!, 'SIGKILL');
    await until(() => !killed.connected, 'the browser is gone');
    rmSync(join(folder, 'profile/SingletonLock'), {force: true});
    killed = await start();
    review = await open('?lang=ht', killed);
    assert.equal(await review.standing('q1'), 'Changed');
    await review.go('q1');
    assert.equal(await review.text(), 'Èske mwen dwe rekòmanse?');
    await killed.close();
  });

  it('shows in each tab what another has changed, and overwrites none of it', async () => {
    const other = await open();
    await review.go('q1');
    await review.write('text', 'One');
    await other.shows('#row-q1', 'One');
    await other.go('q2');
    await other.write('text', 'Two');
    await review.shows('#row-q2', 'Two');
    await other.go('q1');
    await other.write('text', 'One, again');
    await review.shows('.message', 'just changed in another tab');
    assert.equal(await review.text(), 'One, again');
    await review.page.reload();
    await review.page.waitForSelector('#text');
    for (const [id, text] of [
      ['q1', 'One, again'],
      ['q2', 'Two'],
    ] as const) {
      await review.go(id);
      assert.equal(await review.text(), text);
    }
  });

  it('keeps the reviewer’s own text for a sentence that has changed since, but no decision on it', async () => {
    const [q1, q2] = ['q1', 'q2'].map((id) => reviewOf('ht').units.find((unit) => unit.id === id)!);
    await review.page.evaluate(
      (entries) =>
        new Promise((resolve) => {
          const request = indexedDB.open('iop-return-card-review');
          request.onsuccess = () => {
            const transaction = request.result.transaction('drafts', 'readwrite');
            for (const entry of entries) transaction.objectStore('drafts').put(entry, ['ht', entry.id]);
            transaction.oncomplete = resolve;
          };
        }),
      [
        {...q1!, english: 'An older question?', text: 'Mine'},
        {...q2!, before: 'An older translation', text: 'An older translation'},
      ],
    );
    await review.page.reload();
    await review.page.waitForSelector('#text');
    for (const [id, text] of [
      ['q1', 'Mine'],
      ['q2', q2!.text],
    ] as const) {
      assert.equal(await review.standing(id), 'To do');
      await review.go(id);
      assert.equal(await review.text(), text);
    }
  });

  it('deletes the draft only after a question', async () => {
    await review.go('q1');
    await review.write('text', 'One');
    await review.kept('ht', 'q1', 'One');
    await review.press('Delete the draft');
    await review.press('Keep it');
    assert.equal(await review.text(), 'One');
    await review.press('Delete the draft');
    await review.press('Delete it');
    await review.shows('.message', 'is deleted');
    await review.page.reload();
    await review.page.waitForSelector('#text');
    await review.go('q1');
    assert.equal(await review.text(), reviewOf('ht').units.find(({id}) => id === 'q1')!.text);
  });

  it('asks before work is left that is in no file', async () => {
    // Browsers ask only after the reviewer has done something.
    await review.page.type('#text', 'A');
    await review.page.goto('about:blank');
    assert.deepEqual(asked, ['beforeunload']);
    review = await open();
    await review.page.type('#text', 'B');
    await review.press('Save to a file');
    await saved('iop-return-card-ht-draft.xlf');
    await review.page.goto('about:blank');
    assert.deepEqual(asked, ['beforeunload']);
  });

  it('flags each planted error in plain words, and approves none that the card can’t show', async () => {
    const planted: Record<string, [text: string, finding: RegExp]> = {
      call: ['Rele nimewo a', /^\{0\} is missing/],
      text: ['Tèks {0} {0}', /^\{0\} is too much/],
      q1: ['Èske <b>mwen</b> dwe rekòmanse?', /^Leave out <, > and &/],
      title: ['Se te sèlman yon ti poz.', /^Too long: 24 characters\. At most 18 fit/],
      lead: ['Li pa twò ta. '.repeat(7).trim(), /^Too long: 2\d\d characters, together with .* At most 215/],
      a4: ['Non. Moun sa yo konprann ou.', /^A hedge is missing: “pwobableman”/],
      warmth: ['Ekip la garanti w yon bon akèy souvan, pifò fwa.', /^“garanti” is a word to avoid/],
      'line-danger': ['Nan danje 999?', /^The English doesn’t have the number 999/],
      relay: ['Ou soud oswa w pa tande byen? Rele ak sèvis relè w la.', /number 711/],
      q3: ['What if I can’t come every day?', /^This is the same as the English/],
      q4: [reviewOf('ht').units.find(({id}) => id === 'q2')!.text, /^This is the same as another sentence/],
      pause: [
        reviewOf('pt').units.find(({id}) => id === 'pause')!.text,
        /^This is the same as the Portuguese/,
      ],
      start: ['Vini jan w ye a!', /no exclamation marks/],
      ready: ['', /^Nothing is written here yet/],
    };
    for (const [id, [text, finding]] of Object.entries(planted)) {
      await review.go(id);
      assert.deepEqual(await review.findings(), [], `${id} before`);
      await review.write('text', text);
      const found = await review.findings();
      assert.ok(
        found.some((each) => finding.test(each)),
        `${id}: ${found.join(' ')}`,
      );
      const isBlocked = await review.page.$eval(
        '.fields .main',
        (button) => (button as HTMLButtonElement).disabled,
      );
      assert.equal(isBlocked, ['call', 'text', 'q1', 'ready'].includes(id), `${id} can’t be approved`);
    }
  });

  it('lists the sentences with a warning, also those approved in spite of it', async () => {
    await review.go('a4');
    await review.write('text', 'Non. Moun sa yo konprann ou.');
    await review.press('Approve my text anyway');
    await review.go('q1');
    await review.shows('#row-a4', 'Look again');
    await review.page.select('#show', 'warnings');
    assert.deepEqual((await review.ids()).slice(0, 1), ['a4']);
    await review.shows('[aria-labelledby=finish]', reviewOf('ht').units.find(({id}) => id === 'a4')!.english);
  });

  it('comes back to the same sentence after a reload', async () => {
    await review.go('q3');
    await review.page.reload();
    await review.page.waitForSelector('#row-q3[aria-expanded=true]');
  });

  it('can be used from the first sentence to the saved result by keyboard only', async () => {
    const {keyboard} = review.page;
    await review.page.bringToFront();
    const focused = () =>
      review.page.evaluate(() => document.activeElement!.id || document.activeElement!.textContent.trim());
    const tabTo = async (name: string) => {
      for (let tabs = 0; (await focused()) !== name && tabs < 400; tabs++) await keyboard.press('Tab');
      assert.equal(await focused(), name);
    };
    await tabTo('text');
    const [first] = await review.ids();
    await keyboard.type('X');
    await keyboard.down('Control');
    await keyboard.press('Enter');
    await keyboard.up('Control');
    assert.equal(await review.standing(first!), 'Changed');
    assert.equal(await focused(), 'text');
    await tabTo('Approve');
    await keyboard.press('Enter');
    assert.match(await review.progress(), /^2 of \d+ approved$/);
    await tabTo('I have a question');
    await keyboard.press('Space');
    assert.equal(await focused(), 'comment');
    await keyboard.type('Who?');
    await tabTo('Save the result');
    await keyboard.press('Enter');
    assert.equal(await focused(), 'name');
    await keyboard.type('Anne O’Brien');
    await keyboard.press('Tab');
    await keyboard.type('certified interpreter');
    for (let box = 0; box < 2; box++) {
      await keyboard.press('Tab');
      await keyboard.press('Space');
    }
    await tabTo('Save the result');
    await keyboard.press('Enter');
    const result = await saved('iop-return-card-ht-review.xlf');
    assert.deepEqual(result.reviewer, reviewer);
    const [one, two, three] = result.units
      .filter(({decision}) => decision !== 'to-do')
      .map(({decision, comment}) => [decision, comment].join(' '))
      .sort();
    assert.deepEqual([one, two, three], ['approved ', 'approved ', 'question Who?']);
  });

  it('saves a file with everything, and opens it again elsewhere', async () => {
    await review.go('call');
    await review.write('text', 'Sonnen {0}');
    await review.write('comment', 'Shorter & “plain”.\u0007');
    await review.press('Approve my text');
    await review.press('Save to a file');
    const draft = await saved('iop-return-card-ht-draft.xlf');
    const before = reviewOf('ht').units.find(({id}) => id === 'call')!;
    const call = draft.units.find(({id}) => id === 'call')!;
    assert.deepEqual(
      {...call, note: ''},
      {...before, text: 'Sonnen {0}', comment: 'Shorter & “plain”.', note: ''},
    );
    assert.equal(draft.units.length, reviewOf('ht').units.length);
    assert.equal(draft.reviewer, undefined);

    await review.press('Delete the draft');
    await review.press('Delete it');
    await review.shows('.message', 'is deleted');
    await choose(join(folder, 'iop-return-card-ht-draft.xlf'));
    await review.shows('.message', 'Opened');
    assert.equal(await review.standing('call'), 'Changed');
    assert.match(await review.card(), /Sonnen 774-619-7750/);
  });

  it('opens no file of another language or kind, and says why', async () => {
    await review.go('q1');
    await review.write('text', 'One');
    const spanish = join(folder, 'es.xlf');
    writeFileSync(spanish, writeReview(reviewOf('es')));
    const broken = join(folder, 'broken.xlf');
    writeFileSync(broken, '<xliff><file>');
    for (const [file, reason] of [
      [spanish, 'language “es”, not Haitian Creole'],
      [broken, 'not XML'],
      ['xliff/ht.xlf', 'does not come from the card’s review page'],
    ] as const) {
      await choose(file);
      await review.shows('.message', reason);
    }
    assert.equal(await review.text(), 'One');
  });

  it('starts a new language with the English on the card, and the reviewer’s words in its file', async () => {
    review = await open('?lang=kea');
    assert.match(await review.card(), /It was a pause\./);
    await review.go('title');
    await review.write('text', 'Era un pausa.');
    assert.match(await review.card(), /Era un pausa\./);
    await review.press('Approve my text');
    await review.press('Save to a file');
    const {language, units} = await saved('iop-return-card-kea-draft.xlf');
    assert.equal(language, 'kea');
    assert.deepEqual(
      units.filter(({text}) => text).map(({id, text, before}) => [id, text, before]),
      [['title', 'Era un pausa.', '']],
    );
  });

  it('prints every sentence side by side', async () => {
    const pdf = new Uint8Array(await review.page.pdf({format: 'letter'}));
    const {text} = await extractText(pdf, {mergePages: true});
    const squeezed = (text: string) => text.replace(/[\s\u00ad]+/g, '');
    const printed = squeezed(text);
    for (const {english, text} of reviewOf('ht').units) {
      assert.ok(printed.includes(squeezed(english)), english);
      assert.ok(printed.includes(squeezed(text)), text);
    }
  });

  for (const language of sample(translated('xliff'))) {
    it(`shows and marks each sentence where it is on the card, or says why not (${language})`, async () => {
      review = await open(`?lang=${language}`);
      const unseen: string[] = [];
      const ids = await review.ids();
      assert.equal(ids.length, reviewOf(language).units.length);
      await review.page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
      for (const id of ids) {
        if (id !== ids[0]) await review.go(id);
        const {marked, where} = await review.page.evaluate(() => {
          const stage = document.querySelector('#stage')!.getBoundingClientRect();
          const ranges = [...(CSS.highlights.get('sentence') ?? [])] as Range[];
          const isInView = ranges.some((range) => {
            const {top, bottom, width} = range.getBoundingClientRect();
            return width > 0 && bottom > stage.top && top < stage.bottom;
          });
          return {
            marked: isInView && ranges.map((range) => range.toString().replace(/\s+/g, ' ').trim()),
            where: document.querySelector('.where')!.textContent,
          };
        });
        const {text} = reviewOf(language).units.find((unit) => unit.id === id)!;
        if (marked) {
          const parts = text.split(/\{\d\}/).map((part) => part.trim().replace(/\.$/, ''));
          for (const range of marked)
            assert.ok(
              parts.every((part) => range.includes(part)),
              `${id}: “${range}” is marked for “${text}”`,
            );
        } else {
          assert.match(where, /Screen readers read it aloud|Not shown/, id);
          unseen.push(id);
        }
      }
      const expected = ['hours-clock', 'language-chosen', 'languages'];
      assert.deepEqual(
        unseen
          .filter(
            (id) =>
              !/^(crisis-988-text|line-text|poster-.*|time-(midnight|noon|am|one-am|pm|one-pm))$/.test(id),
          )
          .sort(),
        expected,
      );
    });
  }

  it('requests only its own files, and keeps to its policy', async () => {
    await review.go('q1');
    await review.write('text', 'One');
    await review.press('Approve my text');
    await review.press('Save to a file');
    await choose(join(folder, 'iop-return-card-ht-draft.xlf'));
    await review.press('Delete the draft');
    const names = requested.map((address) => address.replace(server.origin, ''));
    // The headless shell has no tab to show the icon in.
    assert.deepEqual(
      [...new Set(names.filter((name) => !name.startsWith('blob:') && name !== '/icon.svg'))].sort(),
      ['/review.css', '/review.html?lang=ht', '/review.js'],
    );
    assert.deepEqual(complaints, []);
    assert.match(
      readFileSync('build/site/review.html', 'utf8'),
      /Content-Security-Policy" content="default-src 'none'/,
    );
  });
});
