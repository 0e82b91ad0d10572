import type {Page} from 'puppeteer';

/** The review page in a browser that a test drives from outside, with the actions of a reviewer. */
export class ReviewPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address: string) {
    await this.page.goto(address);
    await this.page.waitForSelector('#text');
  }

  /** Opens a sentence. */
  async go(id: string) {
    await this.page.$eval(`#row-${id}`, (row) => {
      if (row.ariaExpanded === 'false') (row as HTMLElement).click();
    });
  }

  async write(field: 'text' | 'comment', text: string) {
    await this.page.$eval(
      `#${field}`,
      (element, text) => {
        (element as HTMLTextAreaElement).value = text;
        element.dispatchEvent(new Event('input', {bubbles: true}));
      },
      text,
    );
  }

  text = () => this.page.$eval('#text', (element) => (element as HTMLTextAreaElement).value);
  findings = () => this.page.$$eval('#findings li', (items) => items.map(({textContent}) => textContent));
  progress = () => this.page.$eval('.progress p', ({textContent}) => textContent.trim());
  standing = (id: string) => this.page.$eval(`#row-${id} .standing`, ({textContent}) => textContent.trim());
  ids = () => this.page.$$eval('.row', (rows) => rows.map(({id}) => id.replace('row-', '')));

  /** Presses a button that is visible. A dialog stays in the document, closed, until its close event comes. */
  async press(button: string) {
    await this.page.evaluate((label) => {
      const found = [...document.querySelectorAll('button')].find(
        (each) => each.textContent.trim() === label && each.checkVisibility(),
      );
      if (!found) throw new Error(`No button “${label}”`);
      found.click();
    }, button);
  }

  /** Waits until an element has a text. Not in animation frames, which a tab in the background doesn't get. */
  async shows(selector: string, text: string) {
    const wait = this.page.waitForFunction(
      (selector, text) => document.querySelector(selector)!.textContent.includes(text),
      {polling: 20},
      selector,
      text,
    );
    await wait.catch(async (error: unknown) => {
      const shown = await this.page.$eval(selector, ({textContent}) => textContent.trim());
      throw new Error(`${selector} shows “${shown}”, not “${text}”`, {cause: error});
    });
  }

  /** The card's text. */
  card = () => this.page.$eval('#card', ({shadowRoot}) => shadowRoot!.textContent.replace(/\s+/g, ' '));

  /** Waits until this browser's draft has a text for a sentence. */
  async kept(language: string, id: string, text: string) {
    await this.page.waitForFunction(
      (key, text) =>
        new Promise((resolve) => {
          const request = indexedDB.open('iop-return-card-review');
          request.onsuccess = () => {
            const get = request.result.transaction('drafts').objectStore('drafts').get(key);
            get.onsuccess = () => {
              request.result.close();
              resolve((get.result as {text: string} | undefined)?.text === text);
            };
          };
        }),
      {},
      [language, id],
      text,
    );
  }
}
