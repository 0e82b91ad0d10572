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

/** A page that counts the `iop-toggle` events of its card from the start. */
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

/** Each `toggle` event has its own task, so all earlier ones have fired once a later one has. */
async function afterAllToggles({document}: Page) {
  const probe = document.createElement('details');
  document.body.append(probe);
  const toggled = new Promise((resolve) => probe.addEventListener('toggle', resolve, {once: true}));
  probe.open = true;
  await toggled;
  probe.remove();
}

describe('iop-toggle', () => {
  it('doesn’t fire for `open` or the methods', async () => {
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

  it('doesn’t fire for a deep link', async () => {
    const page = await listeningPage('deep-link');
    page.window.location.hash = '#q4';
    await until(() => find<HTMLDetailsElement>(page.card, '#q4').open, 'the deep link opens its question');
    await afterAllToggles(page);
    expect(page.heard()).to.equal(0);
  });

  it('doesn’t fire for a partner’s own questions, whatever their id', async () => {
    const own = ['', 'id="q2"', 'id="7 days: when?"'].map(
      (id) => `<details slot="questions" ${id}><summary>Is there a bus?</summary>Yes.</details>`,
    );
    const page = await listeningPage('', phoneLink + own.join(''));
    for (const question of page.card.querySelectorAll('details')) question.querySelector('summary')!.click();
    await afterAllToggles(page);
    expect(page.heard()).to.equal(0);
    expect(noted(page.window)).to.deep.equal([]);
  });

  it('doesn’t fire again for an open question when the language changes', async () => {
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

  it('fires once for a question closed just before the language changed, and for the next toggle', async () => {
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

  it('fires for a question opened just before the page sets `open`', async () => {
    const page = await listeningPage();
    find(page.card, '#q2 summary').click();
    page.card.open = 'q3';
    await settled(page.card);
    await afterAllToggles(page);
    expect(page.heard()).to.equal(1);
  });

  it('fires whenever a visitor opens or closes a question, even one that the page had opened', async () => {
    const page = await listeningPage('open="q1"');
    find(page.card, '#q1 summary').click();
    await until(() => page.heard() === 1, 'closed');
    find(page.card, '#q1 summary').click();
    await until(() => page.heard() === 2, 'opened');
    // Without a click, as find-in-page opens it.
    find<HTMLDetailsElement>(page.card, '#q5').open = true;
    await until(() => page.heard() === 3, 'found');
  });
});
