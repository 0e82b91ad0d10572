// The partner's page by keyboard, in dark mode, at any size, and for assistive technology.
import {expect} from '@open-wc/testing';
import {violations} from '../support/axe.js';
import {codes} from '../support/languages.js';
import {closePages, words} from '../support/page.js';
import {differenceOf, PartnerPage} from '../support/partner-page.js';
import {sample} from '../support/sample.js';
import {until} from '../support/until.js';

afterEach(closePages);

/** The page in each state, with everything open. */
const states: Record<string, (page: PartnerPage) => unknown> = {
  'as it opens': () => undefined,
  'with all open': ({document}) => document.querySelectorAll('details').forEach((each) => (each.open = true)),
  'with a fault': (page) => page.type('Email address', 'nobody'),
  'with what a link brings': (page) => page.visit('#phone=508-555-0100&folder=%2F%2Fevil.example&footer=Ask'),
  'with the findings for a snippet': (page) => page.paste('<iop-return-card color="red"></iop-return-card>'),
  'with a frame and its heights': (page) => page.choose('Google Sites'),
  'with the files here': (page) => page.choose(`On ${location.host}`),
};

for (const [scheme, width] of sample([
  ['dark', 320],
  ['dark', 1180],
  ['light', 320],
  ['light', 1180],
] as const)) {
  it(`axe finds no violation, ${scheme}, ${width} px wide, in each state`, async () => {
    for (const [state, enter] of Object.entries(states)) {
      const page = await PartnerPage.open('', {width, query: '?policy=off'});
      page.document.documentElement.style.colorScheme = scheme;
      enter(page);
      expect(await violations(page.window), state).to.deep.equal([]);
      closePages();
    }
  });
}

describe('nothing overflows', () => {
  for (const [name, width, fontSize] of [
    ['at 320 px, as at 400 % zoom', 320, ''],
    ['at 390 px', 390, ''],
    ['at 768 px', 768, ''],
    ['at 1180 px', 1180, ''],
    ['with letters of twice the size', 640, '200%'],
  ] as const) {
    it(name, async () => {
      for (const [state, enter] of Object.entries(states)) {
        const page = await PartnerPage.open('', {width});
        page.document.documentElement.style.fontSize = fontSize;
        enter(page);
        expect(page.document.documentElement.scrollWidth, state).to.be.at.most(width);
        closePages();
      }
    });
  }
});

it('every control can be reached by keyboard, has a name, and is large enough to tap', async () => {
  const page = await PartnerPage.open();
  page.document.querySelectorAll('details').forEach((each) => (each.open = true));
  const controls = [
    ...page.document.querySelectorAll<HTMLElement>(
      'main :is(button, input:not([type=hidden]), select, textarea, summary)',
    ),
  ];
  expect(controls.length).to.be.above(40);
  for (const control of controls) {
    expect(control.tabIndex, control.outerHTML).to.equal(0);
    const label = (control as HTMLInputElement).labels?.[0];
    const name = words(label) || control.ariaLabel || words(control);
    expect(name, control.outerHTML).not.to.equal('');
    const {height} = (label?.contains(control) ? label : control).getBoundingClientRect();
    expect(height, name).to.be.at.least(40);
  }
});

it('any preview width can be chosen by keyboard', async () => {
  const page = await PartnerPage.open();
  const slider = page.labelled('Any width');
  slider.value = '500';
  slider.dispatchEvent(new page.window.Event('input', {bubbles: true}));
  expect(slider.getAttribute('aria-valuetext')).to.equal('500 pixels');
  await until(() => page.get<HTMLIFrameElement>('#frame').clientWidth === 500, 'the frame is 500 px wide');
});

describe('the preview', () => {
  const grounds = async (page: PartnerPage) => {
    const card = await page.shown();
    return page.preview.defaultView!.getComputedStyle(card.shadowRoot!.querySelector('[part=card]')!)
      .colorScheme;
  };

  it('shows the card in each language of the page', async () => {
    const page = await PartnerPage.open();
    const seen = new Set<string>();
    for (const language of codes) {
      page.select('Page in', language);
      const card = await page.shown();
      await until(() => card.shadowRoot, 'the card is there');
      await card.updateComplete;
      seen.add(words(card.shadowRoot!.querySelector('[part=heading]')));
    }
    expect(seen.size).to.equal(codes.length);
  });

  it('without JavaScript shows only the phone link', async () => {
    const page = await PartnerPage.open();
    page.select('Seen', 'no-script');
    await until(() => page.get('#frame').hasAttribute('sandbox'), 'the script is off');
    const card = await page.shown();
    expect(card.shadowRoot).to.equal(null);
    expect(words(page.preview.body)).to.equal('Call 774-619-7750');
  });

  it('for paper shows what is printed, and for the screen the rest', async () => {
    const page = await PartnerPage.open();
    const answer = async () => {
      const card = await page.shown();
      const buttons = card.shadowRoot!.querySelectorAll<HTMLElement>('button');
      expect(buttons.length).to.be.above(0);
      return [...buttons].some((button) => button.checkVisibility());
    };
    page.select('Seen', 'paper');
    await until(async () => !(await answer()), 'nothing is left to press');
    page.select('Seen', 'screen');
    await until(answer, 'the buttons are back');
  });

  it('on a dark device shows a dark card, if the browser can', async () => {
    const page = await PartnerPage.open('#theme=auto');
    page.select('Device', 'dark');
    expect(await grounds(page)).to.contain('dark');
    expect(page.window.getComputedStyle(page.get('#frame')).colorScheme).to.equal('dark');
  });

  it('describes what it can’t show', async () => {
    const page = await PartnerPage.open('#accent=%23ff0&hours=Always');
    const notes = () => words(page.get('#notes'));
    await until(() => notes().includes('lighter or darker'), 'a bounded color');
    expect(notes()).to.contain('Spanish, Portuguese, and Haitian Creole');
    page.choose('A CMS that takes HTML');
    expect(notes()).to.contain(
      'has no place for holidays and other hours and the color of the buttons and links',
    );
    const fine = await PartnerPage.open('#accent=%230b5a57&lang=en');
    await fine.shown();
    expect(words(fine.get('#notes'))).to.equal('');
  });
});

it('the page stores nothing and requests only its own files', async () => {
  // Other test files share the origin and may store something.
  localStorage.clear();
  sessionStorage.clear();
  const page = await PartnerPage.open();
  page.select('County', 'plymouth');
  page.choose('Google Sites');
  await page.shown();
  expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
  expect(page.document.cookie).to.equal('');
  const asked = page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name));
  expect(asked.length).to.be.above(2);
  for (const {origin, pathname} of asked) {
    expect(differenceOf(origin, location.origin)).to.equal(undefined);
    // The test server adds its own script.
    if (!pathname.startsWith('/__web-dev-server')) expect(pathname).to.match(/^\/build\/site\//);
  }
});
