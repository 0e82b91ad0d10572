import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {closePages, find, inline, openPage, partnerPage, script, settled, words} from '../support/page.js';
import {expectSame} from '../support/same.js';
import {until} from '../support/until.js';

afterEach(closePages);

/** A visitor sees the phone link, whole, with nothing over it, and it dials. */
function expectPhoneLink(document: Document) {
  const link = document.querySelector<HTMLAnchorElement>('iop-return-card > a')!;
  expect(link.href).to.equal('tel:+17746197750');
  const {left, top, width, height} = link.getBoundingClientRect();
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
  expectSame(onTop, link, 'what a tap reaches');
  expect(document.defaultView!.getComputedStyle(link).visibility).to.equal('visible');
}

describe('the script does not come: the phone link stays', () => {
  const ways = {
    'it is not found': partnerPage({source: '/dist/no-such-script.js'}),
    'the connection ends half-way': partnerPage({source: `${script}?cut=connection`}),
    'only half of it was uploaded': partnerPage({source: `${script}?cut=file`}),
    'its hash is wrong': partnerPage().replace(
      'defer',
      `integrity="sha384-${'A'.repeat(64)}" crossorigin defer`,
    ),
    'the page’s policy forbids it': partnerPage({
      head: `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`,
    }),
  };
  for (const [what, page] of Object.entries(ways)) {
    it(what, async () => {
      const {document} = await openPage(page);
      expect(document.querySelector('iop-return-card')!.shadowRoot === null, 'no card').to.equal(true);
      expectPhoneLink(document);
    });
  }

  it('scripts are off', async () => {
    const {document} = await openPage(partnerPage(), {sandbox: 'allow-same-origin'});
    expectPhoneLink(document);
  });

  it('it is late: the link is there meanwhile, then the card', async () => {
    const key = crypto.randomUUID();
    const frame = document.createElement('iframe');
    frame.srcdoc = partnerPage({source: `${script}?held=${key}`});
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    const card = () => frame.contentDocument!.querySelector<IopReturnCard>('iop-return-card');
    await until(() => card()?.querySelector('a')?.offsetHeight, 'the page shows the phone link');
    expectPhoneLink(frame.contentDocument!);
    await fetch(`${script}?released=${key}`);
    await loaded;
    await settled(card()!);
    expect(words(find(card()!, '[part=call]'))).to.equal('Call 774-619-7750');
    frame.remove();
  });
});

describe('the script comes and can’t work: the phone link stays', () => {
  const wrap = (code: string) => `const {define} = CustomElementRegistry.prototype;
    CustomElementRegistry.prototype.define = function (name, type) { ${code}; define.call(this, name, type); };`;
  for (const [what, code] of Object.entries({
    'the browser has no custom elements': 'delete window.customElements',
    'the page has put nothing in their place':
      'Object.defineProperty(window, "customElements", {value: undefined})',
    'define does nothing': 'customElements.define = () => {}',
    'define throws': 'customElements.define = () => { throw new Error("broken on purpose"); }',
    'attachShadow throws': 'Element.prototype.attachShadow = () => { throw new Error("broken on purpose"); }',
    'rendering throws': wrap('type.prototype.render = () => { throw new Error("broken on purpose"); }'),
    'rendering throws later': wrap(`
      const {render} = type.prototype;
      type.prototype.render = function () { if (this.county) throw new Error("broken on purpose"); return render.call(this); }`),
    'a stylesheet can’t be made':
      'CSSStyleSheet.prototype.replaceSync = () => { throw new Error("broken on purpose"); }',
  })) {
    it(what, async () => {
      const {document, card} = await openPage(
        partnerPage({head: inline(`console.error = () => {}; onerror = () => true; ${code}`)}),
      );
      card.setAttribute('county', 'bristol');
      await card.updateComplete;
      expectPhoneLink(document);
      // What the page does later with a card that failed must not throw either.
      await card.expandAll?.();
      document.body.append(card);
      card.setAttribute('county', 'plymouth');
      await card.updateComplete;
      expectPhoneLink(document);
      card.remove();
    });
  }

  for (const [what, code] of Object.entries({
    throws: 'console.warn = () => { throw new Error("broken on purpose"); }',
    'is gone': 'window.console = undefined',
  })) {
    it(`the console ${what}: the card comes all the same, with a default for each bad value`, async () => {
      const {card} = await openPage(
        partnerPage({head: inline(code), attributes: 'county="nowhere" phone="none" lang="xx"'}),
      );
      expect(words(find(card, '[part=call]'))).to.equal('Call 774-619-7750');
    });
  }

  it('Array.from is the page’s own: the card comes all the same', async () => {
    const {card} = await openPage(partnerPage({head: inline('Array.from = () => []')}));
    expect(words(find(card, '[part=call]'))).to.equal('Call 774-619-7750');
  });
});
