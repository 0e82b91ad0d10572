import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import type {CardOptions} from '../../dist/modules/snippets/render-card.js';
import {codes} from '../support/languages.js';
import {closePages, find, findAll, openPage, script, settled, words} from '../support/page.js';

const {renderCard, staticStyle} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

afterEach(closePages);

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><title>Partner</title>${head}<body>${body}`;
const isShown = (element: Element) => element.getClientRects().length > 0;

/** The visible text, sentence by sentence, with visible white space. */
const visibleText = (element: HTMLElement) =>
  element.innerText
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.?:]) /);

/** The visible text of a card, without the controls that need the script. */
function textOf(card: IopReturnCard) {
  findAll(card, 'button, [part=languages]').forEach((element) => element.remove());
  return visibleText(find(card, '[part=card]'));
}

const everyQuestion = 'q1 q2 q3 q4 q5';

/** The elements of a card with their text, without white space and the controls that need the script. */
function skeleton(root: ShadowRoot): Element {
  const copy = document.createElement('div');
  copy.append(...[...root.children].map((child) => child.cloneNode(true)));
  copy.querySelectorAll('style, button, [part=languages]').forEach((element) => element.remove());
  const texts = document.createNodeIterator(copy, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  for (
    let node = texts.nextNode() as Text | Comment | null;
    node;
    node = texts.nextNode() as Text | Comment | null
  ) {
    const text = node.nodeType === Node.TEXT_NODE ? node.data.replace(/\s/g, '') : '';
    if (text) node.data = text;
    else node.remove();
  }
  copy.normalize();
  return copy;
}

describe('the card without a script', () => {
  for (const language of codes) {
    for (const file of [language, `${language}-plymouth`, `${language}-bristol`]) {
      it(`is complete if scripts are off (${file})`, async () => {
        const html = await (await fetch(`/dist/static/${file}.html`)).text();
        const {card} = await openPage(page(html), {sandbox: 'allow-same-origin'});
        expect(find(card, '[part=card]').lang).to.equal(language);
        expect(find(card, '[part=call]').getAttribute('href')).to.equal('tel:+17746197750');
        expect(find(card, '[part=call]').getBoundingClientRect().height).to.be.at.least(44);
        const textsTo988 = ['en', 'es'].includes(language) ? 1 : 0;
        expect(findAll(card, 'details, [part=crisis] a').filter(isShown)).to.have.length(9 + textsTo988);
        expect(findAll(card, 'button, select').filter(isShown)).to.have.length(0);
        expect(/Plymouth/.test(words(find(card, '[part=lead]')))).to.equal(!file.endsWith('bristol'));
        expect(/Bristol/.test(words(find(card, '[part=lead]')))).to.equal(!file.endsWith('plymouth'));
      });
    }
  }

  it('survives cloning of the page, with and without the script', async () => {
    for (const [src, sandbox] of [
      [undefined, 'allow-same-origin'],
      [undefined, ''],
      [script, ''],
    ]) {
      const html = renderCard({as: 'static', src}) + (src ? '' : `<script src="${script}"></` + 'script>');
      const {card, document} = await openPage(page(html), {sandbox});
      const offered = () => findAll(card, 'button').length;
      find<HTMLDetailsElement>(card, '#q2').open = true;
      const clone = card.cloneNode(true) as IopReturnCard;
      document.body.append(clone);
      await settled(clone);
      expect(findAll(clone, '[part=card]')).to.have.length(1);
      expect(findAll(clone, 'button')).to.have.length(offered());
      expect(find<HTMLDetailsElement>(clone, '#q2').open).to.equal(true);
      expect(find(clone, '[part=call]').getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('is the same as with a script, for every option', async () => {
    const choices: CardOptions[] = [
      {},
      {county: 'bristol', open: 'q2 q5', headingLevel: '4', theme: 'dark'},
      {textPhone: '7745550100', email: 'front.desk@example.org', phone: '7745550111', open: everyQuestion},
      {omit: 'reassurances message languages', programUrl: 'https://example.org/?a=1&b="2"'},
    ];
    for (const options of choices) {
      for (const lang of codes) {
        const html = renderCard({...options, lang, as: 'static'});
        const {card: still} = await openPage(page(html), {sandbox: 'allow-same-origin'});
        const before = skeleton(still.shadowRoot!);
        const {card} = await openPage(
          page(html.replace(/<template.*<\/template>/s, '') + `<script src="${script}"></` + 'script>'),
        );
        const which = `${lang} ${JSON.stringify(options)}`;
        expect(before.isEqualNode(skeleton(card.shadowRoot!)), which).to.equal(true);
        expect(textOf(still), which).to.deep.equal(textOf(card));
        closePages();
      }
    }
  });

  it('needs one hash under a policy that forbids styles', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(staticStyle));
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">`;
    const {card, window} = await openPage(page(renderCard({as: 'static'}), policy));
    expect(window.getComputedStyle(find(card, '[part=call]')).backgroundColor).to.not.equal(
      'rgba(0, 0, 0, 0)',
    );
  });
});

describe('if the script loads, it takes over the static card', () => {
  const boxes = (card: IopReturnCard) =>
    findAll(card, '[part=card] :not(option, .layout)').map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      return `${element.localName} ${[x, y, width, height].map(Math.round).join(' ')}`;
    });

  const portuguese = script.replace('.js', '.pt.js');

  for (const [kind, options, comes] of [
    ['a card that names the script', {src: script}, script],
    ['a card that names the script with only its language', {src: portuguese}, portuguese],
    ['a card that names none', {}, script],
    ['a card that names none, and gets the script with only its language,', {}, portuguese],
  ] as const) {
    for (const width of [320, 1000]) {
      it(`${kind} keeps its open question, focus and layout (${width} px)`, async () => {
        const html = renderCard({as: 'static', county: 'plymouth', lang: 'pt', ...options});
        const {card, document} = await openPage(page(html.replace(/<script.*/s, '') + '<p>After</p>'), {
          width,
        });
        const summary = find(card, '#q3 > summary');
        summary.click();
        // WebKit scrolls to the focused element a moment later.
        summary.scrollIntoView();
        summary.focus({preventScroll: true});
        await Promise.all(card.shadowRoot!.getAnimations().map(({finished}) => finished));
        const before = boxes(card);
        const drawn: number[] = [];
        const watch = () => drawn.push(findAll(card, '[part=call]').length);
        const observer = new MutationObserver(watch);
        observer.observe(card.shadowRoot!, {childList: true});

        const later = document.createElement('script');
        later.src = comes;
        const loaded = new Promise((done) => later.addEventListener('load', done));
        document.head.append(later);
        await loaded;
        await settled(card);

        expect(findAll(card, '[part=card]')).to.have.length(1);
        expect(findAll(card, 'style')).to.have.length(0);
        expect(find<HTMLDetailsElement>(card, '#q3').open).to.equal(true);
        expect(words(card.shadowRoot!.activeElement)).to.equal(words(find(card, '#q3 > summary')));
        expect(boxes(card)).to.deep.equal(before);
        observer.disconnect();
        expect(drawn).to.have.length.above(0);
        expect(drawn.every((count) => count === 1)).to.equal(true);
        card.county = 'bristol';
        await settled(card);
        expect(words(find(card, '[part=lead]'))).to.contain('Bristol');
      });
    }
  }

  it('adds nothing at first, and the rest at the next change', async () => {
    const html = renderCard({as: 'static', src: script, omit: 'message languages'});
    const {card} = await openPage(page(html));
    const offered = () => findAll(card, '[part=copy], [part=language]').length;
    expect(offered()).to.equal(0);
    card.removeAttribute('omit');
    await settled(card);
    expect(offered()).to.equal(codes.length + 1);
  });

  it('keeps the static card if the script fails', async () => {
    const html = renderCard({as: 'static', src: script}).replace(
      '<div>',
      `<script>customElements.define = ((define) => function (name, type) {
        type.prototype.render = () => { throw new Error('broken on purpose'); };
        console.error = () => {};
        define.call(customElements, name, type);
      })(customElements.define)</script><div>`,
    );
    const {card} = await openPage(page(html));
    expect(findAll(card, '[part=call]').filter(isShown)).to.have.length(1);
    expect(findAll(card, 'details')).to.have.length(5);
  });
});

describe('plain HTML', () => {
  const allowed = 'a br details div h1 h2 h3 h4 h5 h6 li p strong summary ul'.split(' ');

  for (const language of codes) {
    it(`has the whole card and nothing that a CMS removes (${language})`, async () => {
      const html = await (await fetch(`/dist/plain/${language}.html`)).text();
      const plain = (await openPage(page(html))).document.body;
      const used = [...plain.querySelectorAll('*')];
      expect(used.map(({localName}) => localName).filter((name) => !allowed.includes(name))).to.deep.equal(
        [],
      );
      expect(new Set(used.flatMap((element) => element.getAttributeNames()))).to.deep.equal(
        new Set(['lang', 'dir', 'href', 'rel']),
      );
      // Drupal drops the scheme of `sms:`, and the link leads to a missing page.
      const schemes = [...plain.querySelectorAll('a')].map(({protocol}) => protocol);
      expect(schemes).to.deep.equal(['tel:', 'https:', 'tel:', 'tel:', 'tel:', 'tel:']);
      const {card} = await openPage(page(renderCard({as: 'static', lang: language, open: everyQuestion})));
      for (const question of plain.querySelectorAll('details')) question.open = true;
      expect(visibleText(plain)).to.deep.equal(textOf(card));
    });
  }

  it('has the requested heading level', () => {
    const html = renderCard({as: 'plain', headingLevel: '4'});
    expect(html.match(/<h\d/g)).to.deep.equal(['<h4', '<h5', '<h5', '<h5', '<h5']);
    expect(html).to.contain('<a href="tel:+17746197750"><strong>Call 774-619-7750</strong></a>');
  });
});
