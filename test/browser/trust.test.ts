import {expect} from '@open-wc/testing';
import {codes} from '../support/languages.js';
import {expectQuietLook, expectToWork} from '../support/looks.js';
import {
  chooseLanguage,
  closePages,
  find,
  inline,
  noted,
  notes,
  openPage,
  partnerPage,
  script,
  spokenBy,
} from '../support/page.js';

afterEach(closePages);

const source = `${location.origin}${script}`;

/** A page whose policy starts at its `<meta>`, so that the script before it, which collects violations, can be inline. */
const under = (policy: string) =>
  openPage(
    partnerPage({
      source,
      head: `${notes}${inline(
        `addEventListener('securitypolicyviolation', ({violatedDirective, sample}) => noted.push(violatedDirective + ' ' + sample));`,
      )}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    }),
  );

const strict = `default-src 'none'; script-src ${source}; require-trusted-types-for 'script';`;

it('the card causes no violation of the strictest policy that allows its script', async () => {
  const {card, window} = await under(`${strict} trusted-types iop-return-card`);
  await expectQuietLook(card);
  expectToWork(card);
  await card.expandAll();
  for (const part of ['copy', 'share']) find(card, `[part=${part}]`)?.click();
  for (const code of [...codes].reverse()) {
    await chooseLanguage(card, code);
    expect(spokenBy(card)).to.equal(code);
  }
  card.remove();
  expect(noted(window)).to.deep.equal([]);
});

describe('a list of Trusted Types policies that does not name ours', () => {
  it('shows the phone link if it is enforced, and one console line says why', async () => {
    const {card, window} = await under(`${strict} trusted-types something-else`);
    const link = card.querySelector('a')!;
    expect(link.getBoundingClientRect().height).to.be.above(0);
    const said = noted(window).filter((line) => !/^(trusted-types|require-trusted-types-for) /.test(line));
    expect(said).to.have.length(1);
    expect(said[0])
      .to.contain('<iop-return-card>')
      .and.to.match(/TrustedHTML|CSP/);
  });

  it('shows the card and logs nothing if it isn’t enforced', async () => {
    const {card, window} = await under('trusted-types something-else');
    expectToWork(card);
    expect(noted(window).filter((line) => !line.startsWith('trusted-types '))).to.deep.equal([]);
  });
});
