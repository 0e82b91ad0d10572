import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {codes} from '../support/languages.js';
import {expectQuietLook, expectToWork} from '../support/looks.js';
import {
  chooseLanguage,
  closePages,
  find,
  inline,
  noted,
  notes,
  offeredLanguages,
  openPage,
  partnerPage,
  script,
  spokenBy,
  words,
} from '../support/page.js';
import {until} from '../support/until.js';

const {renderCard} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

afterEach(closePages);

/** Patches of built-ins by old libraries, each as a small imitation. */
const pollutions = {
  'like Prototype.js': `
    const arrayFrom = (list) => {
      if (!list) return [];
      if (list.toArray) return list.toArray();
      const result = [];
      for (let index = 0; index < (list.length || 0); index++) result[index] = list[index];
      return result;
    };
    Array.from = arrayFrom;
    Object.keys = (object) => { const keys = []; for (const key in object) keys.push(key); return keys; };
    Object.values = (object) => Object.keys(object).map((key) => object[key]);
    Object.extend = Object.assign;
    const map = Array.prototype.map;
    for (const name of ['each', 'collect', 'inject', 'without', 'uniq', 'compact', 'first', 'last', 'inspect', 'toJSON'])
      Array.prototype[name] = function () { return map.call(this, (item) => item).join(', '); };
    Array.prototype.toArray = Array.prototype.entries = Array.prototype.clone = function () { return map.call(this, (item) => item); };
    Array.prototype.find = Array.prototype.detect = function (test) { for (let i = 0; i < this.length; i++) if (test(this[i], i)) return this[i]; };
    const {reverse} = Array.prototype;
    Array.prototype.reverse = function (inline) { return reverse.call(inline === false ? this.toArray() : this); };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Function.prototype.bind = function (self, ...first) {
      const method = this;
      return arguments.length ? function (...rest) { return method.apply(self, first.concat(rest)); } : this;
    };
    const {removeChild} = Node.prototype;
    const NativeElement = Element;
    window.Element = function (name) { return document.createElement(name); };
    window.Element.prototype = NativeElement.prototype;
    Object.assign(HTMLElement.prototype, {
      remove() { removeChild.call(this.parentNode, this); return this; },
      replace(content) { this.outerHTML = content; return this; },
      update(content) { this.innerHTML = content; return this; },
      select(selector) { return arrayFrom(this.querySelectorAll(selector)); },
      show() { this.style.display = ''; }, hide() { this.style.display = 'none'; },
      toggle() {}, visible() {}, fire() {}, observe() {}, empty() {}, identify() {}, clone() {}, request() {},
    });
    window.$ = (id) => document.getElementById(id);`,
  'like MooTools': `
    window.Type = function () {};
    window.Event = function (event) { this.event = event; this.type = event.type; };
    window.Element = function (name) { return document.createElement(name); };
    Array.from = (item) => item == null ? [] : Array.isArray(item) ? item : [item];
    Number.from = parseFloat; Function.from = (item) => () => item;
    Object.each = Object.forEach = (object, act) => { for (const key in object) act(object[key], key); };
    Object.map = Object.filter = Object.clone = Object.merge = Object.append = Object.assign;
    Function.prototype.bind = function (self, first) { const method = this; return function () { return method.apply(self, first ? [].concat(first) : arguments); }; };
    Function.prototype.implement = Function.prototype.extend = Function.prototype.overloadSetter = function () { return this; };
    for (const name of ['contains', 'include', 'combine', 'link', 'pick', 'clean', 'invoke', 'associate', 'append', 'flatten', 'each'])
      Array.prototype[name] = function () { return this; };
    String.prototype.contains = String.prototype.test = String.prototype.includes;
    Element.prototype = HTMLElement.prototype.__proto__;
    for (const name of ['set', 'get', 'erase', 'dispose', 'destroy', 'grab', 'adopt', 'inject', 'wraps', 'replaces', 'match', 'clone', 'toggle', 'retrieve', 'store'])
      HTMLElement.prototype.__proto__[name] = function () { return this; };
    window.$ = window.$$ = () => {};`,
  'that extends every object': `
    Object.prototype.extend = function (more) { return Object.assign(this, more); };
    Object.prototype.each = Object.prototype.clone = Object.prototype.toJSONString = Object.prototype.keys = function () {};`,
};

const pageAfter = (before: string, after = '') =>
  openPage(partnerPage({head: `${notes}${before}`}).replace('</head>', `${after}</head>`));

describe('the card looks and works the same if the page’s scripts patch built-ins', () => {
  for (const [what, code] of Object.entries(pollutions)) {
    it(what, async () => {
      const {card, window} = await pageAfter(inline(code));
      await expectQuietLook(card);
      expectToWork(card);
      await chooseLanguage(card, 'es');
      expect(spokenBy(card)).to.equal('es');
      card.remove();
      expect(noted(window)).to.deep.equal([]);
    });
  }

  for (const [what, code] of Object.entries(pollutions)) {
    it(`${what}, with a static card and one change of language after another`, async () => {
      const {card, window} = await openPage(
        partnerPage({head: `${notes}${inline(code)}`}).replace(
          /<iop.*<\/iop-return-card>/,
          renderCard({as: 'static', src: script}),
        ),
      );
      for (const language of ['es', 'pt']) await chooseLanguage(card, language);
      await until(() => !find(card, '.spacer'), 'the spacer goes');
      expect(spokenBy(card)).to.equal('pt');
      expect(noted(window)).to.deep.equal([]);
    });
  }

  it('a script that puts a stylesheet into every shadow root', async () => {
    const {card} = await pageAfter(
      inline(`Element.prototype.attachShadow = ((attach) => function (options) {
        const root = attach.call(this, options);
        root.append(document.createElement('style'));
        return root;
      })(Element.prototype.attachShadow);`),
    );
    expectToWork(card);
    expect(offeredLanguages(card)).to.have.length(codes.length);
  });

  it('zone.js', async () => {
    const {card, window} = await pageAfter(
      `<script src="/node_modules/zone.js/bundles/zone.umd.js"></` + 'script>',
    );
    await expectQuietLook(card);
    expectToWork(card);
    expect(noted(window)).to.deep.equal([]);
  });
});

describe('a page’s own Lit and the card’s Lit don’t affect each other', () => {
  const theirs = (lit: string) =>
    `<script type="module">
    import {LitElement, html} from '${lit}';
    customElements.define('their-greeting', class extends LitElement { render() { return html\`<p>Hello</p>\`; } });
    await document.body.appendChild(document.createElement('their-greeting')).updateComplete;
  </` + 'script>';

  for (const [which, lit] of [
    ['older', '/node_modules/lit-2/index.js'],
    ['the same', '/node_modules/lit/index.js'],
  ] as const) {
    for (const order of ['before', 'after'] as const) {
      it(`${which}, loaded ${order} the card`, async () => {
        const {card, document, window} = await (order === 'before'
          ? pageAfter(theirs(lit))
          : pageAfter('', theirs(lit)));
        await expectQuietLook(card);
        expectToWork(card);
        const greeting = document.querySelector('their-greeting')!.shadowRoot!;
        expect(words(greeting.querySelector('p'))).to.equal('Hello');
        expect((window as unknown as {litHtmlVersions: string[]}).litHtmlVersions).to.have.length(1);
        expect(noted(window).filter((line) => !line.includes('dev mode'))).to.deep.equal([]);
      });
    }
  }
});

describe('a page whose shortcuts take keys unless its own button has the focus', () => {
  const shortcuts = inline(`addEventListener('keydown', (event) => {
    if (!event.target.closest('button, summary, a, input')) event.preventDefault();
    window.keys = (window.keys ?? '') + event.key;
  })`);

  for (const key of [' ', 'Enter'])
    it(`leaves “${key}” to the card’s questions`, async () => {
      const {card, window} = await openPage(partnerPage({head: shortcuts}));
      const question = find<HTMLDetailsElement>(card, '#q2');
      question.querySelector('summary')!.focus();
      await sendKeys({press: key});
      await until(() => question.open, 'the question opens');
      expect(window).to.not.have.property('keys');
      await sendKeys({press: 'ArrowDown'});
      await until(() => (window as unknown as {keys?: string}).keys === 'ArrowDown', 'other keys pass');
    });

  it('gets the keys of the partner’s own content', async () => {
    const {document, window} = await openPage(
      partnerPage({head: shortcuts, children: '<span slot="footer"><input></span>'}),
    );
    const field = document.querySelector('input')!;
    field.focus();
    // Only its way through the slot matters, so it need not be a real key.
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}));
    await until(() => (window as unknown as {keys?: string}).keys === 'Enter', 'the page hears the key');
  });
});

describe('loading the script more than once', () => {
  it('in the same version logs nothing', async () => {
    const {card, window} = await pageAfter(`<script src="${script}"></` + 'script>');
    expectToWork(card);
    expect(noted(window)).to.deep.equal([]);
  });

  it('in another version keeps the first and logs one line', async () => {
    const {card, document, window} = await pageAfter('');
    const {version} = card.constructor as unknown as {version: string};
    const other = document.createElement('script');
    other.textContent = (await (await fetch(script)).text()).replaceAll(`"${version}"`, '"999.0.0"');
    document.head.append(other);
    expectToWork(card);
    expect(noted(window)).to.have.length(1);
    expect(noted(window)[0]).to.contain('999.0.0');
  });
});
