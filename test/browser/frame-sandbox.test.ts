import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {chooseLanguage, closePages, find, findAll, openPage, partnerPage, settled} from '../support/page.js';
import {until} from '../support/until.js';

afterEach(closePages);

/**
 * The sandbox flags of site builders. Google documents its list; Wix and Notion don't, and theirs may change. None lets the
 * frame replace its parent page unless a visitor acted.
 */
const sandboxes = {
  // https://developers.google.com/apps-script/guides/html/restrictions
  'Google Sites':
    'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox',
  Wix: 'allow-same-origin allow-forms allow-popups allow-scripts allow-pointer-lock',
  Notion:
    'allow-scripts allow-popups allow-top-navigation-by-user-activation allow-forms allow-same-origin allow-storage-access-by-user-activation',
  'the strictest that runs scripts': 'allow-same-origin allow-scripts',
};

async function openSandbox(sandbox: string) {
  const {frame} = await openPage('/dist/frame.html', {sandbox});
  const page = frame.contentDocument!;
  const card = page.querySelector<IopReturnCard>('iop-return-card')!;
  // A partner's own copy of the frame page can set these, its address can't.
  card.textPhone = '7745550100';
  card.email = 'front.desk@example.org';
  return {page, card: await settled(card), frame};
}

const links = (card: IopReturnCard) => findAll<HTMLAnchorElement>(card, 'a');

describe('the frame page in the sandbox of', () => {
  for (const [name, sandbox] of Object.entries(sandboxes)) {
    it(`${name}: calls, texts and emails open no window`, async () => {
      const {page, card} = await openSandbox(sandbox);
      expect(page.querySelectorAll('base').length).to.equal(0);
      const own = links(card).filter(({protocol}) => protocol !== 'https:');
      expect(own.map(({protocol}) => protocol)).to.include.members(['tel:', 'sms:', 'mailto:']);
      expect(own.filter(({href}) => /988|911/.test(href)).length).to.be.at.least(2);
      for (const link of own) {
        expect(link.target, link.href).to.equal('_self');
        // The last listener keeps the test's browser from opening a phone app.
        let reached = false;
        page.addEventListener(
          'click',
          (event) => {
            reached = !event.defaultPrevented;
            event.preventDefault();
          },
          {once: true},
        );
        link.click();
        expect(reached, link.href).to.equal(true);
      }
    });

    it(`${name}: the program’s page has a new tab as target, in each language`, async () => {
      const {card} = await openSandbox(sandbox);
      for (const language of ['en', 'es', 'en']) {
        await chooseLanguage(card, language);
        const visit = find<HTMLAnchorElement>(card, '[part=visit]');
        expect(visit.target).to.equal('_blank');
        expect(visit.relList.contains('noopener')).to.equal(true);
        expect(links(card).filter(({protocol}) => protocol === 'https:').length).to.equal(1);
      }
    });

    if (!sandbox.includes('allow-popups')) continue;
    it(`${name}: the tab opens`, async () => {
      const {card} = await openSandbox(sandbox);
      const visit = find<HTMLAnchorElement>(card, '[part=visit]');
      const channel = new BroadcastChannel(crypto.randomUUID());
      const opened = new Promise<MessageEvent>((done) =>
        channel.addEventListener('message', done, {once: true}),
      );
      visit.href = `/test/support/opened.html?${channel.name}`;
      visit.focus();
      await sendKeys({press: 'Enter'});
      let data: unknown;
      void opened.then((event) => ({data} = event));
      await until(() => data, 'the tab says that it is open');
      expect(data).to.equal('opened');
      channel.close();
    });
  }
});

// With `<base target="_top">`, Chromium blocks calls if the frame can't change its parent page.
it('on a page whose <base> opens links in another window, calls, texts and emails open in place', async () => {
  const {card} = await openPage(
    partnerPage({
      head: '<base target="_top">',
      attributes: 'text-phone="7745550100" email="front.desk@example.org"',
    }),
  );
  // The attribute, because Firefox's property includes the page's `<base>`.
  const targets = new Set(links(card).map((link) => `${link.protocol}${link.getAttribute('target') ?? ''}`));
  expect([...targets].sort()).to.deep.equal(['https:', 'mailto:_self', 'sms:_self', 'tel:_self']);
});
