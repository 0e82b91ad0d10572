import {configureLocalization, msg} from '@lit/localize';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {codes, languages, unspoken} from '../support/languages.js';
import {
  announced,
  chooseLanguage,
  closePages,
  find,
  findAll,
  languageControl,
  offeredLanguages,
  openPage,
  partnerPage,
  phoneLink,
  script,
  settled,
  spokenBy as spoken,
  warningsOf,
  words,
} from '../support/page.js';
import {expectSame} from '../support/same.js';
import {isWhole} from '../support/sample.js';
import {until} from '../support/until.js';

await import(script);

const place = async (parent: Element | ShadowRoot, lang?: string) => {
  const card = document.createElement('iop-return-card');
  if (lang !== undefined) card.lang = lang;
  parent.append(card);
  return settled(card);
};

/** Every sentence that a card can show or announce. */
async function sentencesOf(lang: string): Promise<string[]> {
  const sentences = new Set<string>();
  for (const county of ['', 'plymouth', 'bristol']) {
    const card = document.createElement('iop-return-card');
    Object.assign(card, {lang, county, textPhone: '7745550100', email: 'iop@example.org'});
    document.body.append(card);
    await settled(card);
    for (const element of findAll(
      card,
      'h2, h3, p, strong, summary, button:not([part=language]), ul ul li, a',
    )) {
      const text = words(element.cloneNode(true) as Element);
      if (text) sentences.add(text);
    }
    card.remove();
  }
  return [...sentences];
}

let host: HTMLElement;
beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
  document.documentElement.removeAttribute('lang');
});
afterEach(() => {
  host.remove();
  closePages();
  document.documentElement.lang = 'en';
});

describe('every language is complete', () => {
  for (const {code, english: name} of languages.slice(1)) {
    it(`${name} has as many sentences as English, none of them in English`, async () => {
      const english = await sentencesOf('en');
      const translated = await sentencesOf(code);
      // An interpreter can be asked for, and the message stands there in English too.
      // 988 answers texts in English and Spanish only, and Spanish has two wordings for the link.
      expect(translated.length).to.equal(english.length + (code === 'es' ? 3 : 1));
      expect(translated.filter((sentence) => english.includes(sentence))).to.deep.equal([]);
    });
  }

  it('has its language in `lang` on its own wrapper', async () => {
    for (const {code, direction} of languages) {
      const card = await place(host, code);
      expect(spoken(card)).to.equal(code);
      expect(find(card, '[part=card]').dir).to.equal(direction);
    }
  });

  it('explains how to reach 988 in Spanish, and mentions no third key', async () => {
    for (const code of codes) {
      const crisis = words(find(await place(host, code), '[part=crisis]'));
      expect(crisis.includes('oprime el 2')).to.equal(code === 'es');
      expect(crisis).to.not.match(/\b3\b/);
    }
  });
});

describe('the card uses the language of the page around it', () => {
  it('its own `lang`, then the nearest ancestor’s, then the document’s, then English', async () => {
    expect(spoken(await place(host))).to.equal('en');
    document.documentElement.lang = 'ht';
    expect(spoken(await place(host))).to.equal('ht');
    host.lang = 'pt';
    expect(spoken(await place(host))).to.equal('pt');
    expect(spoken(await place(host, 'es'))).to.equal('es');
  });

  it('through shadow roots and slots', async () => {
    host.lang = 'pt';
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = '<p></p><section lang="es"><slot></slot></section>';
    expect(spoken(await place(root.firstElementChild!))).to.equal('pt');
    expect(spoken(await place(host))).to.equal('es');
  });

  for (const [tag, code] of Object.entries({
    'es-PR': 'es',
    'pt-BR': 'pt',
    'PT-pt': 'pt',
    'ht-HT': 'ht',
    pt_BR: 'pt',
    'en-US': 'en',
    ' es ': 'es',
  })) {
    it(`uses ${code} for "${tag}"`, async () => {
      expect(spoken(await place(host, tag))).to.equal(code);
    });
  }

  for (const tag of ['', 'und', '-', '12', 'español', 'x'.repeat(10_000)]) {
    it(`ignores "${tag.slice(0, 10)}" silently`, async () => {
      host.lang = 'es';
      let card!: IopReturnCard;
      expect(await warningsOf(async () => void (card = await place(host, tag)))).to.deep.equal([]);
      expect(spoken(card)).to.equal('es');
    });
  }

  it('ignores a language that it doesn’t have, with one warning for all cards', async () => {
    const warnings = await warningsOf(async () => {
      for (const tag of [`${unspoken}-CA`, `${unspoken}-CA`, 'de', 'ja', 'zu'])
        expect(spoken(await place(host, tag))).to.equal('en');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(`${unspoken}-CA`).and.to.contain(codes.join(', '));
  });

  it('follows changes of `lang` on the element, around it, on the document and in a shadow tree', async () => {
    const card = await place(host);
    const root = document.createElement('div');
    root.attachShadow({mode: 'open'}).innerHTML = '<div></div>';
    host.append(root);
    const within = await place(root.shadowRoot!.firstElementChild!);
    const become = async (change: () => void, ...expected: string[]) => {
      change();
      // The observer reports in one microtask, and the card renders in the next.
      await Promise.resolve();
      await Promise.all([card.updateComplete, within.updateComplete]);
      expect([spoken(card), spoken(within)]).to.deep.equal(expected);
    };
    await become(() => (document.documentElement.lang = 'es'), 'es', 'es');
    await become(() => (host.lang = 'pt'), 'pt', 'pt');
    await become(() => ((root.shadowRoot!.firstElementChild as HTMLElement).lang = 'ht'), 'pt', 'ht');
    await become(() => (card.lang = 'en'), 'en', 'ht');
    await become(() => host.removeAttribute('lang'), 'en', 'ht');
    await become(() => card.removeAttribute('lang'), 'es', 'ht');
    root.remove();
    await become(() => (document.documentElement.lang = 'pt'), 'pt', 'ht');
    host.append(root);
    await settled(within);
    expect(spoken(within)).to.equal('ht');
  });

  it('several languages on one page at the same time', async () => {
    const cards = await Promise.all(codes.map((code) => place(host, code)));
    expect(cards.map(spoken)).to.deep.equal(codes);
    expect(new Set(cards.map((card) => words(find(card, '[part=heading]')))).size).to.equal(codes.length);
  });
});

describe('a page with its own localization', () => {
  it('doesn’t affect the card and isn’t affected, whichever loads first', async () => {
    const before = await place(host, 'pt');
    const {getLocale, setLocale} = configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['es'],
      loadLocale: () => Promise.resolve({templates: {greeting: 'Hola'}}),
    });
    await setLocale('es');
    expect(msg('Hello', {id: 'greeting'})).to.equal('Hola');
    const after = await place(host, 'ht');
    expect([spoken(before), spoken(after)]).to.deep.equal(['pt', 'ht']);
    await chooseLanguage(after, 'en');
    expect(spoken(after)).to.equal('en');
    expect(getLocale()).to.equal('es');
    expect(msg('Hello', {id: 'greeting'})).to.equal('Hola');
  });
});

describe('the visitor can choose another language', () => {
  it('with buttons in a named group, each in its own language, the current one pressed', async () => {
    const card = await place(host, 'pt');
    const group = find(card, '[part=languages]');
    expect(group.getAttribute('role')).to.equal('group');
    expect(group.getAttribute('aria-label')).to.match(/\p{L}/u);
    expect(offeredLanguages(card)).to.deep.equal(
      languages.map(({code, name}) => ({name, lang: code, selected: code === 'pt'})),
    );
  });

  it('by keyboard', async function () {
    const card = await place(host, 'en');
    find(card, '[part=language][lang=es]').focus();
    await sendKeys({press: 'Enter'});
    await until(() => spoken(card) === 'es', 'the card speaks Spanish');
  });

  it('and keeps open questions and focus, and hears an announcement', async () => {
    const card = await place(host, 'en');
    const other = await place(host, 'en');
    await card.openQuestion('q2');
    await chooseLanguage(card, 'ht');
    expect(spoken(card)).to.equal('ht');
    expect(findAll(card, 'details[open]').map(({id}) => id)).to.deep.equal(['q2']);
    expectSame(card.shadowRoot!.activeElement, languageControl(card), 'the focus');
    await until(() => /kreyòl/.test(announced(card)), 'the change is announced');
    host.lang = 'es';
    await Promise.resolve();
    await card.updateComplete;
    expect(spoken(card), 'the page around does not overrule the visitor').to.equal('ht');
    expect(spoken(other)).to.equal('en');
    expect(spoken(await place(host, 'en')), 'nothing is remembered').to.equal('en');
  });

  it('until the page sets `lang` on the card itself, even to the same value, or removes it', async () => {
    document.documentElement.lang = 'pt';
    const card = await place(host, 'en');
    for (const [act, expected] of [
      [() => (card.lang = 'es'), 'es'],
      [() => (card.lang = 'es'), 'es'],
      [() => card.removeAttribute('lang'), 'pt'],
      [
        () => {
          card.remove();
          card.lang = 'en';
          host.append(card);
        },
        'en',
      ],
    ] as const) {
      await chooseLanguage(card, 'ht');
      await until(() => announced(card), 'the choice is announced');
      act();
      await until(() => spoken(card) === expected, `the card is in ${expected}`);
      expect(announced(card)).to.equal('');
    }
  });

  it('and keeps the choice when the card is moved', async () => {
    const card = await place(host, 'en');
    await chooseLanguage(card, 'ht');
    document.body.append(card);
    await settled(card);
    expect(spoken(card)).to.equal('ht');
    card.remove();
  });

  it('keeps the focus on a question when the page changes its language', async () => {
    const card = await place(host);
    find(card, '#q4 summary').focus();
    host.lang = 'pt';
    await Promise.resolve();
    await card.updateComplete;
    expect(spoken(card)).to.equal('pt');
    expectSame(card.shadowRoot!.activeElement, find(card, '#q4 summary'), 'the focus');
  });

  it('keeps the page scrolled to where it was', async () => {
    const {card, window, frame} = await openPage(
      partnerPage({head: '<style>div {padding-block: 900px}</style>'}),
    );
    window.scrollTo(0, 1200);
    await chooseLanguage(card, 'pt');
    expect(spoken(card)).to.equal('pt');
    // Not to the pixel: scroll anchoring follows the text that it holds on to.
    expect(frame.contentDocument!.documentElement.getBoundingClientRect().top).to.be.closeTo(-1200, 100);
    await until(() => card.shadowRoot!.childElementCount === 1, 'the spacer of the old card is gone');
  });

  it('unless the partner omits the languages', async () => {
    const card = await place(host);
    card.omit = 'languages';
    await settled(card);
    expect(offeredLanguages(card)).to.deep.equal([]);
    expect(findAll(card, '[part=languages]')).to.have.length(0);
  });
});

describe('files for partners', () => {
  for (const code of codes) {
    it(`iop-return-card.${code}.js has one language and no switcher`, async () => {
      const other = codes.find((other) => other !== code)!;
      const {card} = await openPage(
        partnerPage({source: `/dist/iop-return-card.${code}.js`, attributes: `lang="${other}"`}),
      );
      expect(spoken(card)).to.equal(code);
      expect(offeredLanguages(card)).to.deep.equal([]);
      expect(find(card, '[part=call]').getAttribute('href')).to.equal('tel:+17746197750');
    });
  }
});

// build/pseudo takes minutes to build.
if (isWhole)
  describe('a new language', () => {
    for (const [code, direction] of [
      ['qps', 'ltr'],
      ['qpr', 'rtl'],
    ] as const) {
      it(`needs one file and one row, and fits at 320 px (${direction}, accented, 40 % longer)`, async () => {
        const {card, document: inner} = await openPage(
          `<!doctype html><html lang="${code}"><title>Pseudo</title><meta name="viewport" content="width=device-width">
           <script src="/build/pseudo/dist/iop-return-card.js"></script>
           <iop-return-card>${phoneLink}</iop-return-card>`,
          {width: 320},
        );
        await card.expandAll();
        expect(spoken(card)).to.equal(code);
        expect(find(card, '[part=card]').dir).to.equal(direction);
        expect(inner.defaultView!.getComputedStyle(find(card, 'summary')).direction).to.equal(direction);
        expect(inner.documentElement.scrollWidth).to.be.at.most(320);
        const {left, right} = card.getBoundingClientRect();
        for (const element of findAll(card, 'p, li, a, button, summary, h2, h3')) {
          const box = element.getBoundingClientRect();
          expect(box.left, words(element)).to.be.at.least(left - 1);
          expect(box.right, words(element)).to.be.at.most(right + 1);
          expect(element.scrollWidth, words(element)).to.be.at.most(
            Math.ceil(element.clientWidth || box.width) + 1,
          );
        }
      });
    }
  });
