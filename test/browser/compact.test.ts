// The compact card: small enough for a sidebar, with nothing lost.
import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {codes} from '../support/languages.js';
import {
  chooseLanguage,
  closePages,
  find,
  findAll,
  inline,
  openPage,
  partnerPage,
  script,
  settled,
  words,
} from '../support/page.js';
import {until} from '../support/until.js';

const {renderCard} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

afterEach(closePages);

/** A Wednesday morning in Massachusetts. */
const morning = inline(`
  Date.now = () => ${String(Date.UTC(2026, 10, 25, 15))};
  const {DateTimeFormat} = Intl;
  Intl.DateTimeFormat = function (locale, options) {
    return new DateTimeFormat(locale, {...options, timeZone: 'America/New_York'});
  };
`);
const hours = 'opening-hours="Mo-Fr 08:30-17:00"';
const noScrollBar =
  '<style>html {scrollbar-width: none} ::-webkit-scrollbar {display: none} body {margin: 0}</style>';

const open = (attributes = '', width = 390, height = 800) =>
  openPage(partnerPage({attributes: `compact ${attributes}`, head: noScrollBar + morning}), {width, height});

const fold = (card: IopReturnCard) => find<HTMLDetailsElement>(card, '#rest');
const isVisible = (element: Element) => element.checkVisibility();
const openQuestions = (card: IopReturnCard) =>
  findAll(card, '[part=question][open]')
    .map(({id}) => id)
    .join();

/** The most that a folded card is high, by its width: in English, and in the other languages. */
const limits = {
  280: [500, 580],
  320: [490, 570],
  390: [460, 540],
  600: [360, 420],
  1000: [320, 370],
} as const;

/** WebKitGTK draws the same fonts wider: in Portuguese at 280 px a sentence needs one more line. */
const slack = /Chrome|Firefox/.test(navigator.userAgent) ? 1 : 1.1;

describe('folded, the compact card', () => {
  for (const lang of codes) {
    for (const [width, [english, others]] of Object.entries(limits)) {
      it(`is at most ${lang === 'en' ? english : others} px high at ${width} px (${lang})`, async () => {
        for (const attributes of ['', hours]) {
          const {card} = await open(`lang="${lang}" county="bristol" ${attributes}`, Number(width));
          expect(card.offsetHeight, attributes).to.be.at.most(slack * (lang === 'en' ? english : others));
          expect(fold(card).open).to.equal(false);
        }
      });
    }

    it(`fits into an embed of 400 by 500 px (${lang})`, async () => {
      const query = new URLSearchParams({compact: '', lang, county: 'bristol'});
      const {document, card} = await openPage(`/dist/frame.html?${query}`, {width: 400, height: 500});
      expect(card.offsetHeight).to.be.at.most(500);
      expect(document.documentElement.scrollHeight).to.be.at.most(500);
    });

    it(`shows title, call button and crisis links, each large enough to tap (${lang})`, async () => {
      for (const width of [240, 280, 390, 600, 1000]) {
        const {card} = await open(`lang="${lang}"`, width);
        const links = findAll<HTMLAnchorElement>(card, 'a').filter(isVisible);
        const texts = ['en', 'es'].includes(lang) ? ['sms:988'] : [];
        expect(links.map(({href}) => href.split('?')[0])).to.deep.equal([
          'tel:+17746197750',
          'tel:988',
          ...texts,
          'tel:911',
        ]);
        expect(isVisible(find(card, '[part=heading]'))).to.equal(true);
        for (const target of [...links, ...findAll(card, 'summary, button').filter(isVisible)]) {
          const {left, right, height} = target.getBoundingClientRect();
          expect(height, words(target)).to.be.at.least(44);
          expect(left, words(target)).to.be.at.least(0);
          expect(right, words(target)).to.be.at.most(width);
        }
      }
    });
  }

  it('keeps each crisis label with its links', async () => {
    for (const lang of codes)
      for (const width of [240, 280, 320, 390, 600, 1000]) {
        const {card} = await open(`lang="${lang}"`, width);
        for (const group of findAll(card, '[part=crisis-line]')) {
          const label = group.querySelector('strong')!.getBoundingClientRect();
          for (const link of group.querySelectorAll('a'))
            expect(link.getBoundingClientRect().top, `${lang} at ${width} px`).to.be.at.least(label.top - 22);
        }
      }
  });

  it('names the county, or both', async () => {
    for (const [attributes, county] of [
      ['county="bristol"', 'in Bristol County?'],
      ['county="plymouth"', 'in Plymouth County?'],
      ['', 'in Plymouth or Bristol County?'],
    ] as const)
      expect(words(find((await open(attributes)).card, '[part=lead]'))).to.contain(county);
  });

  it('says under the call button whether the phone is answered now', async () => {
    const {card} = await open(hours);
    expect(words(find(card, '.status'))).to.equal('Open now until 5 p.m. One sentence is enough.');
    expect(findAll(card, '.now')).to.have.length(1);
  });
});

describe('unfolded, the compact card', () => {
  it('has everything that the whole card has, and each sentence once', async () => {
    for (const lang of codes) {
      const attributes = `lang="${lang}" text-phone="7745550100" email="iop@example.org" ${hours}`;
      const {card} = await open(attributes);
      const whole = (await openPage(partnerPage({attributes, head: morning}))).card;
      fold(card).open = true;
      const kinds =
        'h2, h3, li, summary, strong, .line, [part=contact] p:not(.status), [part=words] p, a, button';
      const texts = (of: IopReturnCard) =>
        findAll(of, `:is(${kinds}):not(.strip *)`).map((each) => words(each));
      const now = words(find(whole, '.now'));
      const seen = texts(card);
      for (const text of texts(whole)) expect(seen, lang).to.include(text.replace(now, '').trim());
      const sentences = findAll(card, 'h2, h3, li > p, details p, summary, .line').map((each) => words(each));
      expect(sentences.length).to.equal(new Set(sentences).size);
      expect(findAll(card, 'a, button, summary').every(isVisible)).to.equal(true);
    }
  });

  it('has the slots of the whole card', async () => {
    const {card} = await open();
    const whole = (await openPage(partnerPage())).card;
    const slots = (of: IopReturnCard) => findAll<HTMLSlotElement>(of, 'slot').map(({name}) => name);
    expect(slots(card).sort()).to.deep.equal(slots(whole).sort());
    expect(findAll(card, '#rest slot')).to.have.length(slots(card).length);
  });

  it('stays where it was: the row that unfolds it does not move', async () => {
    for (const width of [320, 1000]) {
      const {card} = await open('', width);
      const top = () => find(card, '#rest > summary').getBoundingClientRect().top;
      const before = top();
      find(card, '#rest > summary').click();
      expect(fold(card).open).to.equal(true);
      expect(top()).to.equal(before);
    }
  });
});

describe('the compact card unfolds', () => {
  it('for each way to open a question, and folds only by hand', async () => {
    for (const unfold of [
      (card: IopReturnCard) => card.openQuestion('q3'),
      (card: IopReturnCard) => card.expandAll(),
      (card: IopReturnCard) => ((card.open = 'q3'), settled(card)),
    ]) {
      const {card} = await open();
      await unfold(card);
      expect(fold(card).open).to.equal(true);
      expect(isVisible(find(card, '#q3 p'))).to.equal(true);
      await card.collapseAll();
      expect(openQuestions(card)).to.equal('');
      expect(fold(card).open).to.equal(true);
    }
    expect(fold((await open('open="q3"')).card).open).to.equal(true);
    const {card} = await open();
    await card.collapseAll();
    expect(fold(card).open).to.equal(false);
  });

  it('for a deep link', async () => {
    const {card, window} = await open('deep-link');
    window.location.hash = '#q4';
    await until(() => openQuestions(card) === 'q4', 'the question opens');
    expect(fold(card).open).to.equal(true);
    expect(card.shadowRoot!.activeElement?.parentElement?.id).to.equal('q4');
  });

  it('without an event: only a question is one', async () => {
    const {card, window} = await open();
    let toggles = 0;
    card.addEventListener('iop-toggle', () => toggles++);
    find(card, '#rest > summary').click();
    find<HTMLDetailsElement>(card, '#q1').open = true;
    await until(() => toggles > 0, 'the question is reported');
    await new Promise((painted) => window.requestAnimationFrame(painted));
    expect(toggles).to.equal(1);
  });

  it('and stays folded or unfolded, with the focus, when the language changes', async () => {
    for (const isOpen of [true, false]) {
      const {card, document} = await open();
      fold(card).open = isOpen;
      await chooseLanguage(card, 'es');
      expect(fold(card).open).to.equal(isOpen);
      for (const control of ['.strip [href="tel:988"]', '#rest > summary']) {
        find(card, control).focus();
        document.documentElement.lang = document.documentElement.lang === 'pt' ? 'ht' : 'pt';
        card.lang = document.documentElement.lang;
        await until(() => find(card, '[part=card]').lang === card.lang, 'the language changes');
        expect(card.shadowRoot!.activeElement === find(card, control), control).to.equal(true);
      }
      expect(fold(card).open).to.equal(isOpen);
    }
  });

  it('and keeps open questions when it becomes the whole card and compact again', async () => {
    const {card} = await open('open="q2"');
    card.compact = false;
    await settled(card);
    expect(fold(card)).to.equal(null);
    expect(openQuestions(card)).to.equal('q2');
    card.compact = true;
    await settled(card);
    expect(fold(card).open).to.equal(true);
    expect(openQuestions(card)).to.equal('q2');
  });
});

/** Adds the script to a page with a static card, and waits until it has taken over. */
async function runScript(document: Document, card: IopReturnCard) {
  const late = document.createElement('script');
  late.src = script;
  document.body.append(late);
  await until(() => card.compact, 'the script runs');
  await settled(card);
}

describe('the static compact card', () => {
  it('is the same as with the script, and unfolds without it', async () => {
    for (const lang of codes) {
      const html = renderCard({as: 'static', compact: true, lang});
      const {card} = await openPage(noScrollBar + html, {sandbox: 'allow-same-origin'});
      expect(isVisible(find(card, '#q1'))).to.equal(false);
      find(card, '#rest > summary').click();
      expect(isVisible(find(card, '#q1'))).to.equal(true);
      const live = (await open(`lang="${lang}" omit="languages"`)).card;
      fold(live).open = true;
      find(live, '[part=copy]').remove();
      findAll(card, 'button').forEach((button) => button.remove());
      const letters = (of: IopReturnCard) => words(find(of, '[part=card]')).replaceAll(' ', '');
      expect(letters(card)).to.equal(letters(live));
    }
  });

  it('is taken over without a shift, folded or unfolded', async () => {
    for (const lang of codes)
      for (const isOpen of [false, true]) {
        const html = renderCard({as: 'static', compact: true, lang, src: script, open: isOpen ? 'q2' : ''});
        const {card, document} = await openPage(noScrollBar + html.replace(/<script.*$/s, ''));
        const boxes = () =>
          findAll(card, 'h2, a, p, summary, [part]')
            .filter(isVisible)
            .map((each) => `${each.localName} ${Math.round(each.getBoundingClientRect().top)}`);
        const before = boxes();
        await runScript(document, card);
        expect(boxes()).to.deep.equal(before);
        expect(fold(card).open).to.equal(isOpen);
      }
  });

  it('keeps what the visitor unfolded before the script ran', async () => {
    const html = renderCard({as: 'static', compact: true});
    const {card, document} = await openPage(html);
    fold(card).open = true;
    await runScript(document, card);
    expect(fold(card).open).to.equal(true);
  });
});

describe('in a frame of fixed height', () => {
  it('unfolds in place and scrolls inside, and each link is still reachable', async () => {
    const {document, window, card} = await openPage('/dist/frame.html?compact=', {width: 400, height: 500});
    find(card, '#rest > summary').click();
    await until(() => document.documentElement.scrollHeight > 1000, 'the rest shows');
    expect(window.getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden');
    const last = findAll(card, '[part=crisis] a').at(-1)!;
    last.scrollIntoView();
    expect(last.getBoundingClientRect().bottom).to.be.at.most(501);
    expect(document.documentElement.scrollWidth).to.be.at.most(400);
  });
});
