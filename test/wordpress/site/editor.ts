// The block editor, as an author uses it.
import type {ElementHandle, Frame, Page} from 'puppeteer';
import type {Visit} from './browser.js';
import type {Site} from './site.js';

export const blockName = 'iop-return-card/card';

interface Block {
  readonly name: string;
  readonly isValid: boolean;
  readonly clientId: string;
  readonly attributes: Record<string, unknown>;
}

/** The parts of WordPress's own script that the tests use. */
declare global {
  const wp: {
    readonly apiFetch: (request: object) => Promise<unknown>;
    readonly blocks: {
      createBlock(name: string, attributes: object): Block;
      getBlockType(name: string): object | undefined;
      parse(content: string): Block[];
      serialize(blocks: Block[]): string;
    };
    readonly data: {
      select(store: 'core/block-editor'): {getBlocks(): Block[]; getSelectedBlock(): Block | null};
      select(store: 'core/editor'): {
        getEditedPostContent(): string;
        getCurrentPostId(): number | null;
        getPermalink(): string;
        isSavingPost(): boolean;
        isEditedPostDirty(): boolean;
        didPostSaveRequestSucceed(): boolean;
      };
      dispatch(store: string): Record<string, (...args: unknown[]) => Promise<unknown>>;
    };
  };
}

/** Opens a new or existing post, and waits until the editor has its blocks. */
export async function openEditor({page}: Pick<Visit, 'page'>, {origin}: Site, id?: number, path = '/') {
  const address = id ? `post.php?post=${id}&action=edit` : 'post-new.php';
  await page.goto(`${origin}${path}wp-admin/${address}`);
  await contentOf(page);
  await page.waitForFunction(
    (name, hasBlocks) =>
      wp.blocks.getBlockType(name) &&
      wp.data.select('core/editor').getCurrentPostId() &&
      (!hasBlocks || wp.data.select('core/block-editor').getBlocks().length),
    {},
    blockName,
    id !== undefined,
  );
}

/** The document with the post's content: the page itself or, always since WordPress 7, a frame. */
export async function contentOf(page: Page): Promise<Page | Frame> {
  const found = await page.waitForSelector('.editor-post-title__input, iframe[name=editor-canvas]');
  const content = (await found!.contentFrame()) ?? page;
  await content.waitForSelector('.editor-post-title__input');
  return content;
}

export async function writeTitle(page: Page, title: string) {
  await (await contentOf(page)).type('.editor-post-title__input', title);
}

// Class names before and after WordPress 6.5.
const inserterButton = '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle';
const settingsButton =
  ':is(.edit-post-header__settings, .editor-header__settings) button[aria-label=Settings]';

export async function insertByInserter(page: Page) {
  await page.click(inserterButton);
  const search = await page.waitForSelector('.block-editor-inserter__menu input[type=search]');
  await search!.type('return card');
  // A locator, because the list is rendered again while typing.
  await page.locator(`button.editor-block-list-item-${blockName.replace('/', '-')}`).click();
  await (await contentOf(page)).waitForSelector(`[data-type="${blockName}"]`);
  await page.click(inserterButton);
}

export async function insertBySlash(page: Page) {
  await (await contentOf(page)).click('.block-editor-default-block-appender__content');
  await page.keyboard.type('/return');
  await page.waitForSelector(`[role=option][aria-selected=true][id$="block-${blockName}"]`);
  await page.keyboard.press('Enter');
  await (await contentOf(page)).waitForSelector(`[data-type="${blockName}"]`);
}

/** Puts the block first, and selects it, without the mouse. */
export async function insertBlock(page: Page, attributes: object = {}) {
  await page.evaluate(
    (name, given) =>
      wp.data.dispatch('core/block-editor')['insertBlock']!(
        wp.blocks.createBlock(name, given),
        0,
        undefined,
        true,
      ),
    blockName,
    attributes,
  );
}

export const selectBlock = (page: Page, index = 0) =>
  page.evaluate(
    (name, at) => {
      const block = wp.data
        .select('core/block-editor')
        .getBlocks()
        .filter((one) => one.name === name)[at]!;
      return wp.data.dispatch('core/block-editor')['selectBlock']!(block.clientId);
    },
    blockName,
    index,
  );

/** A control of the block's sidebar, by its label. */
export async function control(page: Page, label: string) {
  const closed = await page.$(`${settingsButton}[aria-expanded=false]`);
  await closed?.click();
  await page.waitForSelector('.block-editor-block-inspector');
  // Not by accessible name, because Chromium applies the style's capitals to it.
  const found = await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll<HTMLLabelElement>('.block-editor-block-inspector label')].find(
        (one) => one.textContent?.trim() === text,
      )?.control,
    {},
    label,
  );
  return found as ElementHandle<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>;
}

export async function choose(page: Page, label: string, value: string) {
  await (await control(page, label)).select(value);
}

export async function publishPost(page: Page) {
  await page.click('.editor-post-publish-panel__toggle');
  const button = await page.waitForSelector(
    '.editor-post-publish-panel button.editor-post-publish-button:not([aria-disabled=true])',
  );
  await button!.click();
  await page.waitForSelector('.post-publish-panel__postpublish');
  return page.evaluate(() => wp.data.select('core/editor').getPermalink());
}

export const ourBlocks = (page: Page) =>
  page.evaluate(
    (name) =>
      wp.data
        .select('core/block-editor')
        .getBlocks()
        .filter((block) => block.name === name)
        .map(({isValid, attributes}) => ({isValid, attributes})),
    blockName,
  );

/** The editor's frame. In WordPress 6.1 only templates and the phone preview have one. */
export async function canvas(page: Page): Promise<Frame> {
  const frame = await page.waitForSelector('iframe[name=editor-canvas]');
  return (await frame!.contentFrame())!;
}
