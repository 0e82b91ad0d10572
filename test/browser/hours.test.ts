// Opening hours on the built card, with a clock, timers and a time zone that the test controls.
import {expect} from '@open-wc/testing';
import {
  chooseLanguage,
  closePages,
  find,
  openPage,
  script,
  settled,
  words,
  type Page,
} from '../support/page.js';

const office = 'Mo-Th 08:30-17:00; Fr 08:30-12:00,13:00-16:00';

interface Controlled {
  now: number;
  zone: string;
  timers: Map<number, {act: () => void; ms: number}>;
  isHidden: boolean;
}
type ControlledPage = Page & {readonly control: Controlled};

/** Runs in the page before the card's script. */
function takeControl(now: number, zone: string) {
  const control: Controlled = {now, zone, timers: new Map(), isHidden: false};
  let count = 0;
  Object.assign(window, {
    control,
    setTimeout: (act: () => void, ms: number) => (control.timers.set(++count, {act, ms}), count),
    clearTimeout: (id: number) => control.timers.delete(id),
  });
  Date.now = () => control.now;
  const {DateTimeFormat} = Intl;
  Intl.DateTimeFormat = function (locale: string, options: Intl.DateTimeFormatOptions) {
    return new DateTimeFormat(locale, {...options, timeZone: options.timeZone ?? control.zone});
  } as unknown as typeof DateTimeFormat;
  Object.defineProperty(document, 'hidden', {get: () => control.isHidden});
}

async function openAt(
  time: string,
  {hours = office, zone = 'America/New_York', attributes = ''} = {},
): Promise<ControlledPage> {
  const page = await openPage(
    `<!doctype html><html lang="en"><title>Hours</title>
     <script>(${String(takeControl)})(${Date.parse(time)}, '${zone}')</script>
     <script src="${script}" defer></script>
     <iop-return-card ${hours && `opening-hours="${hours}"`} ${attributes}></iop-return-card>`,
  );
  return {...page, control: (page.window as unknown as {control: Controlled}).control};
}

const lineOf = ({card}: Page) => words(find(card, '.status'));
const contactOf = ({card}: Page) => words(find(card, '[part=contact]'));

/** Lets the pending timer run when it is due. */
async function runTimer({card, control}: ControlledPage) {
  const [[id, {act, ms}]] = [...control.timers] as [[number, {act: () => void; ms: number}]];
  control.timers.delete(id);
  control.now += ms;
  act();
  await settled(card);
}

afterEach(closePages);

describe('opening hours beside the call button', () => {
  const keep = ' You can keep the message below until then.';
  for (const [time, expected] of [
    ['2026-07-06T10:00-04:00', 'Open now until 5 p.m.'],
    ['2026-01-09T11:59-05:00', 'Open now until noon.'],
    ['2026-01-09T12:30-05:00', `Closed now. Opens today at 1 p.m.${keep}`],
    ['2026-07-06T08:29-04:00', `Closed now. Opens today at 8:30 a.m.${keep}`],
    ['2026-07-06T17:00-04:00', `Closed now. Opens tomorrow at 8:30 a.m.${keep}`],
    ['2026-07-10T16:00-04:00', `Closed now. Opens Monday at 8:30 a.m.${keep}`],
  ] as const)
    it(`at ${time}: ${expected}`, async () => {
      const page = await openAt(time);
      expect(lineOf(page)).to.equal(expected);
      expect(contactOf(page)).to.contain(
        'Phone hours: Monday to Thursday, 8:30 a.m. to 5 p.m.; Friday, 8:30 a.m. to noon, 1 p.m. to 4 p.m.',
      );
      expect(contactOf(page)).not.to.contain('No answer?');
      expect(find(page.card, '[part=call]').getAttribute('href')).to.equal('tel:+17746197750');
    });

  it('are in the visitor’s language, with its clock', async () => {
    const page = await openAt('2026-07-10T13:10-04:00');
    for (const [code, expected] of [
      ['es', 'Abierto ahora hasta las 4 p.m.'],
      ['pt', 'Aberto agora. Fecha às 16:00.'],
      ['ht', 'Louvri kounye a, jiska 4 p.m.'],
      ['en', 'Open now until 4 p.m.'],
    ] as const) {
      await chooseLanguage(page.card, code);
      expect(lineOf(page), code).to.equal(expected);
    }
    await chooseLanguage(page.card, 'es');
    expect(contactOf(page)).to.contain('de la 1 p.m. a las 4 p.m.');
  });

  it('tell a visitor in another zone whose time it is, and name the day', async () => {
    const page = await openAt('2026-07-05T20:00-04:00', {zone: 'Asia/Tokyo', attributes: 'omit="message"'});
    expect(lineOf(page)).to.equal(
      'Closed now. Opens Monday at 8:30 a.m. Hours are in Eastern time (Massachusetts).',
    );
  });

  it('are 24 hours a day if there is no other time, without a timer', async () => {
    const page = await openAt('2026-07-05T20:00-04:00', {hours: 'Mo-Su 00:00-24:00'});
    expect(contactOf(page)).to.contain('Open 24 hours a day.');
    expect(contactOf(page)).not.to.contain('No answer?');
    expect(page.control.timers.size).to.equal(0);
  });

  it('are the week if the browser lacks the time zone', async () => {
    const page = await openAt('2026-07-06T10:00-04:00', {zone: 'Nowhere/Land'});
    expect(contactOf(page)).to.contain('Phone hours: Monday to Thursday');
    expect(find(page.card, '.status')).to.equal(null);
    expect(page.control.timers.size).to.equal(0);
  });

  it('make no claim about now on paper', async () => {
    const {card} = await openAt('2026-07-06T10:00-04:00');
    const rules = card.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    const print = rules.filter((rule) => rule.cssText.startsWith('@media print'));
    expect(print.some(({cssText}) => /\.status[^{]*\{\s*display: none/.test(cssText))).to.equal(true);
  });
});

describe('the state of the line is never stale', () => {
  it('changes with one timer at each opening and closing, all week', async () => {
    const page = await openAt('2026-07-06T08:00:12-04:00');
    const seen: string[] = [];
    for (let step = 0; step < 6; step++) {
      expect(page.control.timers.size).to.equal(1);
      await runTimer(page);
      seen.push(`${new Date(page.control.now).toISOString()} ${lineOf(page).split('.')[0]!}`);
    }
    expect(seen).to.deep.equal([
      '2026-07-06T12:30:00.000Z Open now until 5 p',
      '2026-07-06T21:00:00.000Z Closed now',
      '2026-07-07T12:30:00.000Z Open now until 5 p',
      '2026-07-07T21:00:00.000Z Closed now',
      '2026-07-08T12:30:00.000Z Open now until 5 p',
      '2026-07-08T21:00:00.000Z Closed now',
    ]);
  });

  it('has no timer while the page is hidden, and is right when it comes back', async () => {
    const page = await openAt('2026-07-06T10:00-04:00');
    const turn = async (isHidden: boolean) => {
      page.control.isHidden = isHidden;
      page.document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
      await settled(page.card);
    };
    await turn(true);
    expect(page.control.timers.size).to.equal(0);
    page.control.now = Date.parse('2026-07-06T18:00-04:00');
    await turn(false);
    expect(lineOf(page)).to.contain('Opens tomorrow');
    expect(page.control.timers.size).to.equal(1);
  });

  it('is right when the page comes back from the back/forward cache', async () => {
    const page = await openAt('2026-07-06T10:00-04:00');
    page.control.now = Date.parse('2026-07-06T18:00-04:00');
    page.window.dispatchEvent(new Event('pageshow'));
    await settled(page.card);
    expect(lineOf(page)).to.contain('Opens tomorrow');
    expect(page.control.timers.size).to.equal(1);
  });

  it('has no timer while the card is not in the page, and is right when it is again', async () => {
    const page = await openAt('2026-07-06T10:00-04:00');
    page.card.remove();
    expect(page.control.timers.size).to.equal(0);
    page.window.dispatchEvent(new Event('pageshow'));
    await settled(page.card);
    expect(page.control.timers.size).to.equal(0);
    page.control.now = Date.parse('2026-07-06T18:00-04:00');
    page.document.body.append(page.card);
    await settled(page.card);
    expect(lineOf(page)).to.contain('Opens tomorrow');
    expect(page.control.timers.size).to.equal(1);
  });

  it('has no timer without opening hours, or with hours that aren’t valid', async () => {
    const page = await openAt('2026-07-06T10:00-04:00', {hours: ''});
    expect(contactOf(page)).to.contain('No answer?');
    expect(page.control.timers.size).to.equal(0);
    page.card.openingHours = office;
    await settled(page.card);
    expect(page.control.timers.size).to.equal(1);
    page.card.openingHours = 'always';
    await settled(page.card);
    expect(contactOf(page)).to.contain('No answer?');
    expect(page.control.timers.size).to.equal(0);
  });
});
