import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {closePages, findAll, openPage, phoneLink, script, words} from '../support/page.js';
import {until} from '../support/until.js';

afterEach(closePages);

const close = '<button type="button">Close</button>';
const card = `<div><iop-return-card omit="reassurances message languages">${phoneLink}</iop-return-card></div>`;
const lastControl = '<button type="button" id="last">Close this window</button>';

interface Dialog {
  /** The markup that loads the library. */
  readonly head: string;
  readonly open: string;
  readonly markUp?: (content: string) => string;
  /** Whether Tab enters the card if no control of the page follows it. */
  readonly seesShadowRoots: boolean;
}

const load = (...paths: string[]) =>
  paths.map((path) => `<script src="/node_modules/${path}"></` + 'script>').join('');
const focusTrap = load('tabbable/dist/index.umd.min.js', 'focus-trap/dist/focus-trap.umd.min.js');

/** Dialogs with a focus trap. docs/customize.md lists those that need a control after the card. */
const dialogs: Record<string, Dialog> = {
  'the browser’s own <dialog>': {
    head: '',
    open: 'dialog.showModal()',
    markUp: (content) => `<dialog id="dialog">${content}</dialog>`,
    seesShadowRoots: true,
  },
  Bootstrap: {
    head:
      '<link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.min.css">' +
      load('bootstrap/dist/js/bootstrap.bundle.min.js'),
    open: 'new bootstrap.Modal(dialog).show()',
    markUp: (content) =>
      `<div class="modal" id="dialog" tabindex="-1"><div class="modal-dialog"><div class="modal-content">${content}</div></div></div>`,
    seesShadowRoots: true,
  },
  'focus-trap with getShadowRoot': {
    head: focusTrap,
    open: 'focusTrap.createFocusTrap(dialog, {tabbableOptions: {getShadowRoot: true}}).activate()',
    seesShadowRoots: true,
  },
  'focus-trap': {
    head: focusTrap,
    open: 'focusTrap.createFocusTrap(dialog).activate()',
    seesShadowRoots: false,
  },
  MicroModal: {
    head: load('micromodal/dist/micromodal.min.js'),
    open: 'MicroModal.show("dialog")',
    seesShadowRoots: false,
  },
  'jQuery UI': {
    head: load('jquery/dist/jquery.min.js', 'jquery-ui/dist/jquery-ui.min.js'),
    open: '$(dialog).dialog({modal: true})',
    seesShadowRoots: false,
  },
};

/** Opens a dialog, presses Tab once per control of the card, and returns what was reached. */
async function tabThrough({head, open, markUp}: Dialog, content: string) {
  const html = markUp?.(content) ?? `<div id="dialog">${content}</div>`;
  const page = await openPage(
    `<!doctype html><html lang="en"><title>Dialog</title>${head}<script src="${script}" defer></script>
     <a href="#">Before</a>${html}<a href="#">After</a>`,
  );
  const {document, card} = page;
  const opener = document.createElement('script');
  opener.textContent = open;
  document.body.append(opener);
  const dialog = document.querySelector('#dialog')!;
  const first = dialog.querySelector('button')!;
  // Some libraries move the focus into the dialog a moment later.
  await until(() => dialog.contains(document.activeElement), 'the dialog has the focus');
  first.focus();
  await until(
    () => document.activeElement === first && document.hasFocus(),
    'its first control has the focus',
  );
  const controls = findAll(card, 'a, button, summary');
  const reached: string[] = [];
  for (let presses = 0; presses < controls.length; presses++) {
    await sendKeys({press: 'Tab'});
    if (document.activeElement !== card) break;
    reached.push(words(card.shadowRoot!.activeElement));
  }
  return {reached, controls: controls.map(words), document};
}

describe('Tab in a dialog with a focus trap,', () => {
  for (const [name, dialog] of Object.entries(dialogs)) {
    it(`${name}: reaches every control of the card if another control follows it`, async () => {
      const {reached, controls, document} = await tabThrough(dialog, close + card + lastControl);
      expect(reached).to.deep.equal(controls);
      await sendKeys({press: 'Tab'});
      expect(document.activeElement!.id).to.equal('last');
    });

    it(`${name}: reaches ${dialog.seesShadowRoots ? 'every' : 'no'} control if none follows`, async () => {
      const {reached, controls} = await tabThrough(dialog, close + card);
      expect(reached).to.deep.equal(dialog.seesShadowRoots ? controls : []);
    });
  }
});
