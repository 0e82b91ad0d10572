import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {
  announced,
  chooseLanguage,
  closePages,
  find,
  findAll,
  inline,
  noted,
  notes,
  openPage,
  partnerPage,
  phoneLink,
  script,
  settled,
  spokenBy,
  words,
} from '../support/page.js';
import {expectSame} from '../support/same.js';
import {until} from '../support/until.js';

const {renderCard} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

afterEach(closePages);

/** Checks that a visitor sees the whole phone link, with nothing over it, and that it dials. */
function expectPhoneLink(document: Document) {
  const link = document.querySelector<HTMLAnchorElement>('iop-return-card > a')!;
  expect(link.href).to.equal('tel:+17746197750');
  const {left, top, width, height} = link.getBoundingClientRect();
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
  expectSame(onTop, link, 'what a tap reaches');
  expect(document.defaultView!.getComputedStyle(link).visibility).to.equal('visible');
}

describe('without the script, the phone link stays', () => {
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

  it('if scripts are off', async () => {
    const {document} = await openPage(partnerPage(), {sandbox: 'allow-same-origin'});
    expectPhoneLink(document);
  });

  it('if the script is late: first the link, then the card', async () => {
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

describe('if the script can’t render, the phone link stays', () => {
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
      // Later calls of a failed card must not throw either.
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
    it(`if the console ${what}, the card renders, with a default for each invalid value`, async () => {
      const {card} = await openPage(
        partnerPage({head: inline(code), attributes: 'county="nowhere" phone="none" lang="xx"'}),
      );
      expect(words(find(card, '[part=call]'))).to.equal('Call 774-619-7750');
    });
  }

  it('if the page replaces Array.from, the card renders', async () => {
    const {card} = await openPage(partnerPage({head: inline('Array.from = () => []')}));
    expect(words(find(card, '[part=call]'))).to.equal('Call 774-619-7750');
  });
});

describe('if a convenience fails, the card stays and works', () => {
  const broken = '() => { throw new Error("broken on purpose"); }';
  for (const [what, code] of Object.entries({
    'focus()': `HTMLElement.prototype.focus = ${broken}`,
    'scrollIntoView()': `Element.prototype.scrollIntoView = ${broken}`,
    'requestAnimationFrame()': `window.requestAnimationFrame = ${broken}`,
    'setTimeout()': `window.setTimeout = ${broken}`,
    'selecting text': `Selection.prototype.selectAllChildren = ${broken}`,
    'observing changes': `MutationObserver.prototype.observe = ${broken}`,
    'dispatching events': `HTMLElement.prototype.dispatchEvent = ${broken}`,
  })) {
    it(what, async () => {
      const {card, document, window} = await openPage(
        partnerPage({head: notes + inline(code), attributes: 'deep-link'}).replace(
          '</div>',
          `</div><div data-iop-return-card>${phoneLink}</div>`,
        ),
      );
      expect(document.querySelectorAll('iop-return-card').length, 'cards').to.equal(2);
      find(card, '#q1 summary').click();
      find(card, '[part=language][lang=es]').click();
      await until(() => spokenBy(card) === 'es', 'the visitor’s language');
      expect(words(find(card, '[part=call]'))).to.equal('Llama al 774-619-7750');
      await until(() => announced(card), 'the change is announced');
      window.location.hash = '#q2';
      await until(() => find<HTMLDetailsElement>(card, '#q2').open, 'the linked question opens');
      find(card, '[part=copy]').click();
      await until(() => !/español/.test(announced(card)) && announced(card), 'the result of copying');
      card.lang = 'pt';
      card.county = 'bristol';
      await settled(card);
      expect(words(find(card, '[part=lead]'))).to.contain('Bristol');
      await until(() => !find(card, '.spacer'), 'no room is held for a card that is gone');
      expect(noted(window).filter((line) => line !== 'Error: broken on purpose')).to.deep.equal([]);
    });
  }
});

describe('if the script was rewritten, the phone link shows and one error says why', () => {
  const damages = {
    // rjsmin removed this space, without which Lit finds no expression in an attribute: `tel:lit$699092517$`.
    'the space before the number of the call button is gone': [/ href="tel:(?![+\d])/g, 'href="tel:'],
    // The values after it move up, and the links of another section stay right.
    'an expression elsewhere is lost': [/(questions"><h3) aria-level=/g, '$1aria-level='],
    'a crisis link has another number': [/"tel:988"/g, '"tel:98"'],
    'a filter has marked up the links': [/href="tel:/g, 'data-href="tel:'],
  } as const;
  const original = fetch(script).then((response) => response.text());

  /** Opens a page with a damaged script that still runs. */
  async function damagedPage(damage: keyof typeof damages, page: string) {
    const [from, to] = damages[damage];
    const damaged = (await original).replace(from, to);
    expect(damaged, 'the damaged script').to.not.equal(await original);
    const source = URL.createObjectURL(new Blob([damaged], {type: 'text/javascript'}));
    const opened = await openPage(page.replace(script, source));
    URL.revokeObjectURL(source);
    expect(noted(opened.window)).to.have.length(1);
    expect(noted(opened.window)[0]).to.contain('<iop-return-card>').and.contain('minifi');
    return opened;
  }

  for (const damage of Object.keys(damages) as (keyof typeof damages)[]) {
    it(damage, async () => {
      const {document} = await damagedPage(damage, partnerPage({head: notes}));
      expectPhoneLink(document);
    });

    it(`${damage}: a static card stays, without the buttons that need the script`, async () => {
      const html = renderCard({as: 'static', src: script, phone: '7745550100'});
      const {card} = await damagedPage(damage, `<!doctype html><title>Static</title>${notes}${html}`);
      const dialed = findAll(card, '[href^="tel:"]').map((link) => link.getAttribute('href'));
      expect(dialed).to.deep.equal(['tel:+17745550100', 'tel:988', 'tel:988', 'tel:+18337732445', 'tel:911']);
      expect(findAll(card, 'button').length, 'buttons').to.be.above(0);
      for (const button of findAll(card, 'button'))
        expect(button.checkVisibility({visibilityProperty: true}), words(button)).to.equal(false);
    });
  }

  it('a card without fallback content shows its number', async () => {
    const {card} = await damagedPage(
      'a crisis link has another number',
      partnerPage({head: notes, children: '', attributes: 'phone="(774) 555-0100"'}),
    );
    const link = find<HTMLAnchorElement>(card, 'a');
    expect(link.href).to.equal('tel:+17745550100');
    expect(words(link)).to.equal('774-555-0100');
    expect(link.checkVisibility()).to.equal(true);
  });
});

it('a page that changes a rendered card doesn’t trigger the fallback', async () => {
  const {card, window} = await openPage(partnerPage({head: notes}));
  const call = find<HTMLAnchorElement>(card, '[part=call]');
  // As phone extensions do.
  for (const link of findAll<HTMLAnchorElement>(card, 'a[href^="tel:"]')) {
    link.href = link.href.replace('tel:', 'skype:');
    link.innerHTML = `<font>${link.textContent}</font> <a href="tel:7746197750">call</a>`;
  }
  card.county = 'bristol';
  await settled(card);
  expect(words(find(card, '[part=lead]'))).to.contain('Bristol');
  expectSame(find(card, '[part=call]'), call, 'the call button');
  card.phone = '7745550100';
  await settled(card);
  expect(call.href).to.equal('tel:+17745550100');
  await chooseLanguage(card, 'es');
  expect(find<HTMLAnchorElement>(card, '[part=call]').href).to.equal('tel:+17745550100');
  expect(noted(window)).to.deep.equal([]);
});
