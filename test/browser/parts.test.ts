import {expect, fixture, html} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {find, findAll, script, words} from '../support/page.js';
import {expectSame} from '../support/same.js';

await import(script);

describe('every part of the card is there', () => {
  let card: IopReturnCard;
  const text = (selector: string) => words(card.shadowRoot!.querySelector(selector));

  before(async () => {
    card = await fixture(html`<iop-return-card></iop-return-card>`);
  });

  it('says first that it was a pause and names both counties', () => {
    expect(text('[part=heading]')).to.match(/pause/);
    expect(text('[part=lead]')).to.contain('Plymouth and Bristol Counties').and.to.contain('door is open');
  });

  it('gives the number as text and as a link, once, right after the lead', () => {
    const calls = findAll<HTMLAnchorElement>(card, 'a[href="tel:+17746197750"]');
    expect(calls).to.have.length(1);
    expect(words(calls[0])).to.equal('Call 774-619-7750');
    expectSame(
      find(card, '[part=intro]').nextElementSibling,
      find(card, '[part=contact]'),
      'what follows the lead',
    );
    expect(text('[part=contact]')).to.contain('IOP coordinator');
  });

  it('links to the program without telling it where the visitor came from', () => {
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

  it('has a message to copy, and says that it is all right', () => {
    expect(text('[part=words]')).to.match(/coming back.*\?$/);
    expect(text('[part=message]')).to.contain('It is.');
    expect(find(card, '[part=copy]').tagName).to.equal('BUTTON');
  });

  it('has five questions under neutral ids, closed, each with its answer', () => {
    const questions = findAll<HTMLDetailsElement>(card, 'details');
    expect(questions.map((question) => question.id)).to.deep.equal(['q1', 'q2', 'q3', 'q4', 'q5']);
    expect(questions.some((question) => question.open)).to.equal(false);
    for (const question of questions) {
      expect(question.firstElementChild!.localName).to.equal('summary');
      expectSame(question.querySelector('summary *'), null, 'within the summary');
      expect(words(question.querySelector('p')).length).to.be.greaterThan(40);
    }
  });

  it('keeps the crisis line outside anything that folds', () => {
    const crisis = find(card, '[part=crisis]');
    expectSame(crisis.closest('details'), null, 'around the crisis line');
    expect([...crisis.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:911',
      'tel:988',
      'sms:988',
      'tel:+18337732445',
      'sms:+18337732445',
    ]);
    expect(words(crisis)).to.contain('Massachusetts Behavioral Health Help Line').and.not.match(/press/i);
  });

  it('says whose card it is and in which language', () => {
    expect(text('[part=attribution]')).to.contain('Waterside Behavioral Health').and.to.contain('English');
  });

  it('follows the reading order of the brief', () => {
    expect(
      [...find(card, '.layout').children].map((child) => child.getAttribute('part') ?? child.localName),
    ).to.deep.equal([
      'languages',
      'intro',
      'contact',
      'reassurances',
      'message',
      'slot',
      'questions',
      'crisis',
      'attribution',
    ]);
  });

  it('shows a quote, hours, questions and a footer of the partner’s own, and no empty place for them', async () => {
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

  it('hides the fallback once the card stands, and all of it under `hidden`', async () => {
    const fallback = await fixture<IopReturnCard>(
      html`<iop-return-card><a href="tel:+17746197750">Call</a></iop-return-card>`,
    );
    expect(fallback.querySelector('a')!.getClientRects()).to.have.length(0);
    fallback.hidden = true;
    expect(fallback.getClientRects()).to.have.length(0);
  });
});
