import {expect, fixture, html} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {languages} from '../support/languages.js';
import {find, findAll, script, words} from '../support/page.js';
import {expectSame} from '../support/same.js';

await import(script);

describe('the card', () => {
  let card: IopReturnCard;
  const text = (selector: string) => words(card.shadowRoot!.querySelector(selector));

  before(async () => {
    card = await fixture(html`<iop-return-card></iop-return-card>`);
  });

  it('begins with the pause and names both counties', () => {
    expect(text('[part=heading]')).to.equal('It was a pause. You can come back.');
    expect(text('[part=lead]')).to.contain('Plymouth or Bristol County').and.to.contain('still welcome');
  });

  it('gives the number as text and as a link, once, right after the lead', () => {
    const calls = findAll<HTMLAnchorElement>(card, 'a[href="tel:+17746197750"]');
    expect(calls).to.have.length(1);
    expect(words(calls[0])).to.equal('Call 774-619-7750');
    expectSame(find(card, '[part=intro]').nextElementSibling, find(card, '.panel'), 'what follows the lead');
    expectSame(
      find(card, '.panel').firstElementChild,
      find(card, '[part=contact]'),
      'what the panel begins with',
    );
    expect(text('[part=contact]')).to.contain('IOP coordinator');
  });

  it('links to the program without a referrer', () => {
    const link = find<HTMLAnchorElement>(card, '[part=visit]');
    expect(link.href).to.equal('https://watersidebehavioralhealth.com/');
    expect(link.rel).to.equal('noreferrer noopener');
    expect(link.referrerPolicy).to.equal('no-referrer');
  });

  it('has seven reassurances, the sixth with four ways to ease back', () => {
    const items = findAll(card, '[part=reassurances] > ul > li');
    expect(items).to.have.length(7);
    for (const item of items) expect(words(item.querySelector('p')).length).to.be.greaterThan(20);
    expect(items[5]!.querySelectorAll('li')).to.have.length(4);
  });

  it('has a message to copy and reassures about it', () => {
    expect(text('[part=words]')).to.match(/coming back.*\?$/);
    expect(text('[part=message]')).to.contain('Yes, you can.');
    expect(find(card, '[part=copy]').tagName).to.equal('BUTTON');
  });

  it('has five questions with neutral ids, closed, each with its answer', () => {
    const questions = findAll<HTMLDetailsElement>(card, 'details');
    expect(questions.map((question) => question.id)).to.deep.equal(['q1', 'q2', 'q3', 'q4', 'q5']);
    expect(questions.some((question) => question.open)).to.equal(false);
    for (const question of questions) {
      expect(question.firstElementChild!.localName).to.equal('summary');
      expectSame(question.querySelector('summary *'), null, 'within the summary');
      expect(words(question.querySelector('p')).length).to.be.greaterThan(40);
    }
  });

  it('keeps the crisis lines outside anything that closes', () => {
    const crisis = find(card, '[part=crisis]');
    expectSame(crisis.closest('details'), null, 'around the crisis line');
    expect([...crisis.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:988',
      'sms:988',
      'tel:+18337732445',
      'sms:+18337732445',
      'tel:911',
    ]);
    expect(words(crisis)).to.contain('Massachusetts Behavioral Health Help Line').and.not.match(/press/i);
  });

  it('says whose card it is', () => {
    expect(text('[part=attribution]')).to.equal('A card from Waterside Behavioral Health.');
  });

  it('mentions sending only with a text number or an email address', async () => {
    expect(text('[part=message]')).not.to.match(/send/i);
    expect(text('#q5')).not.to.match(/write/i);
    for (const address of [{textPhone: '7745550100'}, {email: 'desk@example.org'}]) {
      const sending = await fixture<IopReturnCard>(html`<iop-return-card></iop-return-card>`);
      Object.assign(sending, address);
      await sending.updateComplete;
      expect(words(find(sending, '[part=message]'))).to.contain('send it');
      expect(words(find(sending, '#q5'))).to.contain('Call or write');
    }
  });

  it('says in its own language that a computer made a translation, until somebody has reviewed it', async () => {
    expect(text('[part=attribution]')).not.to.match(/computer/i);
    for (const {code, made, reviewed} of languages.filter(({code}) => code !== 'en')) {
      const translated = await fixture<IopReturnCard>(html`<iop-return-card lang=${code}></iop-return-card>`);
      const line = words(find(translated, '[part=attribution] p'));
      expect(/comput|òdinatè/i.test(line), `${code}: ${line}`).to.equal(
        !reviewed && made.startsWith('machine'),
      );
    }
  });

  it('explains in other languages how to ask for an interpreter, with the English words for the staff', async () => {
    expect(findAll(card, '[lang=en]:not(button, [part=card])')).to.deep.equal([]);
    for (const {code, english} of languages.filter(({code}) => code !== 'en')) {
      const translated = await fixture<IopReturnCard>(html`<iop-return-card lang=${code}></iop-return-card>`);
      expect(words(find(translated, '[part=contact] [lang=en]')), code).to.equal(
        `IOP coordinator. ${english} interpreter, please.`,
      );
      expect(words(find(translated, '[part=words] [lang=en]')), code).to.equal(text('[part=words]'));
      expect(words(find(translated, '[part=words] p')), code).not.to.equal(text('[part=words]'));
    }
  });

  it('offers a text to 988 only in the languages in which 988 answers, in Spanish with its word filled in', async () => {
    for (const {code} of languages) {
      const other = await fixture<IopReturnCard>(html`<iop-return-card lang=${code}></iop-return-card>`);
      const texts = findAll(other, '[part=crisis] [href^="sms:988"]').map((link) =>
        link.getAttribute('href'),
      );
      expect(texts, code).to.deep.equal({en: ['sms:988'], es: ['sms:988?&body=AYUDA']}[code] ?? []);
    }
  });

  it('gives people who can’t hear a way to call, beside each number', async () => {
    for (const {code} of languages) {
      const other = await fixture<IopReturnCard>(html`<iop-return-card lang=${code}></iop-return-card>`);
      expect(words(find(other, '[part=contact]')), code).to.contain('711');
      expect(words(find(other, '[part=crisis]')), code).to.match(/711.*988|988.*711/);
    }
  });

  it('tells in Spanish how 988 speaks Spanish, and nowhere of the option that ended', async () => {
    for (const {code} of languages) {
      const other = await fixture<IopReturnCard>(html`<iop-return-card lang=${code}></iop-return-card>`);
      const crisis = words(find(other, '[part=crisis]'));
      expect(crisis, code).to.contain('Massachusetts Behavioral Health Help Line').and.not.match(/\b3\b/);
      if (code === 'es') expect(crisis).to.contain('oprime el 2').and.to.contain('AYUDA');
    }
  });

  it('has its parts in the planned reading order', () => {
    const parts = findAll(card, '[part], slot').map(
      (element) => element.getAttribute('part') ?? element.slot,
    );
    const sections = parts.filter((part) =>
      'languages intro contact message reassurances questions crisis attribution'.split(' ').includes(part),
    );
    expect(sections).to.deep.equal([
      'languages',
      'intro',
      'contact',
      'message',
      'reassurances',
      'questions',
      'crisis',
      'attribution',
    ]);
    const slots = findAll<HTMLSlotElement>(card, 'slot').map(({name}) => name);
    expect(slots).to.deep.equal(['hours', 'quote', 'questions', 'footer']);
  });

  it('explains each crisis line', () => {
    const crisis = find(card, '[part=crisis]');
    expect(crisis.firstElementChild!.localName).to.equal('h3');
    const purposes = [...crisis.querySelectorAll('strong')];
    expect(purposes).to.have.length(3);
    for (const purpose of purposes) expect(words(purpose)).to.match(/\?$/);
  });

  it('shows a partner’s quote, hours, questions and footer, and no empty space without them', async () => {
    for (const name of ['quote', 'hours', 'questions', 'footer']) {
      const slot = find<HTMLSlotElement>(card, `slot[name=${name}]`);
      expect(slot.getBoundingClientRect().height, name).to.equal(0);
    }
    const filled = await fixture<IopReturnCard>(html`
      <iop-return-card>
        <blockquote slot="quote">Words of a client</blockquote>
        <p slot="hours">Monday to Friday</p>
        <details slot="questions">
          <summary>Is there a bus?</summary>
          Yes.
        </details>
        <p slot="footer">Brought to you by the town</p>
      </iop-return-card>
    `);
    for (const child of filled.children)
      expect(child.getBoundingClientRect().height, child.slot).to.be.above(0);
    const [theirs, ours] = [filled.querySelector('details')!, find(filled, '#q5')];
    expect(getComputedStyle(theirs).borderBottom).to.equal(getComputedStyle(ours).borderBottom);
    expect(theirs.offsetHeight).to.be.at.least(44);
  });

  it('hides the fallback once it has rendered, and everything under `hidden`', async () => {
    const fallback = await fixture<IopReturnCard>(
      html`<iop-return-card><a href="tel:+17746197750">Call</a></iop-return-card>`,
    );
    expect(fallback.querySelector('a')!.getClientRects()).to.have.length(0);
    fallback.hidden = true;
    expect(fallback.getClientRects()).to.have.length(0);
  });
});
