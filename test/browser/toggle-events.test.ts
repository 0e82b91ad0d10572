import {expect} from '@open-wc/testing';
import {
  closePages,
  find,
  noted,
  notes,
  openPage,
  partnerPage,
  phoneLink,
  settled,
  type Page,
} from '../support/page.js';
import {until} from '../support/until.js';

afterEach(closePages);

/** A page that counts from its start how often its card tells of a toggle. */
async function listeningPage(attributes = '', children = phoneLink) {
  const page = await openPage(
    partnerPage({
      attributes,
      children,
      head: `${notes}<script>
        window.heard = 0;
        document.addEventListener('DOMContentLoaded', () =>
          document.querySelector('iop-return-card').addEventListener('iop-toggle', () => heard++));
      </script>`,
    }),
  );
  return {...page, heard: () => (page.window as unknown as {heard: number}).heard};
}

/** A toggle is told of in a task of its own: one that comes now has been told of once another one after it has. */
async function afterAllToggles({document}: Page) {
  const probe = document.createElement('details');
  document.body.append(probe);
  const toggled = new Promise((resolve) => probe.addEventListener('toggle', resolve, {once: true}));
  probe.open = true;
  await toggled;
  probe.remove();
}

describe('iop-toggle tells of what a visitor did, and of nothing else', () => {
  it('not of questions that the page asked to be open, or to open and close later', async () => {
    const page = await listeningPage('open="q1 q2"');
    await afterAllToggles(page);
    await page.card.expandAll();
    await afterAllToggles(page);
    await page.card.collapseAll();
    page.card.open = 'q3';
    await settled(page.card);
    await afterAllToggles(page);
    expect(page.heard()).to.equal(0);
  });

  it('not of a deep link', async () => {
    const page = await listeningPage('deep-link');
    page.window.location.hash = '#q4';
    await until(() => find<HTMLDetailsElement>(page.card, '#q4').open, 'the deep link opens its question');
    await afterAllToggles(page);
    expect(page.heard()).to.equal(0);
  });

  it('not of a partner’s own questions, whatever their id', async () => {
    const own = ['', 'id="q2"', 'id="7 days: when?"'].map(
      (id) => `<details slot="questions" ${id}><summary>Is there a bus?</summary>Yes.</details>`,
    );
    const page = await listeningPage('', phoneLink + own.join(''));
    for (const question of page.card.querySelectorAll('details')) question.querySelector('summary')!.click();
    await afterAllToggles(page);
    expect(page.heard()).to.equal(0);
    expect(noted(page.window)).to.deep.equal([]);
  });

  it('not again of an open question when the language changes', async () => {
    const page = await listeningPage();
    find(page.card, '#q2 summary').click();
    await until(() => page.heard() === 1, 'the visitor opened a question');
    page.card.lang = 'es';
    await until(() => find(page.card, '[part=card]').lang === 'es', 'the card changed its language');
    await settled(page.card);
    await afterAllToggles(page);
    expect(page.heard()).to.equal(1);
    find(page.card, '#q2 summary').click();
    await until(() => page.heard() === 2, 'the visitor closed it again');
  });

  it('once of a question that was closed just before the language changed, and of the next toggle', async () => {
    const page = await listeningPage();
    const question = () => find<HTMLDetailsElement>(page.card, '#q2');
    question().querySelector('summary')!.click();
    await until(() => page.heard() === 1, 'opened');
    question().querySelector('summary')!.click();
    find(page.card, '[part=language][lang=es]').click();
    await settled(page.card);
    await afterAllToggles(page);
    expect(page.heard(), 'closed').to.equal(2);
    for (const count of [3, 4]) {
      question().querySelector('summary')!.click();
      await afterAllToggles(page);
      expect(page.heard()).to.equal(count);
    }
  });

  it('of a question that was opened just before the page asks for others', async () => {
    const page = await listeningPage();
    find(page.card, '#q2 summary').click();
    page.card.open = 'q3';
    await settled(page.card);
    await afterAllToggles(page);
    expect(page.heard()).to.equal(1);
  });

  it('but of every opening and closing of theirs, also where the page had opened the question', async () => {
    const page = await listeningPage('open="q1"');
    find(page.card, '#q1 summary').click();
    await until(() => page.heard() === 1, 'closed');
    find(page.card, '#q1 summary').click();
    await until(() => page.heard() === 2, 'opened');
    // As find-in-page opens it: without a click.
    find<HTMLDetailsElement>(page.card, '#q5').open = true;
    await until(() => page.heard() === 3, 'found');
  });
});
