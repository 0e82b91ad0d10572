import {expect, fixtureCleanup} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {find, findAll, script, settled, warningsOf, words} from '../support/page.js';

await import(script);

const questionIds = ['q1', 'q2', 'q3', 'q4', 'q5'];
const huge = 'x'.repeat(10_000);
const markup = '"><img src=x onerror="window.pwned=true"><script>window.pwned=true</' + 'script>';

async function cardWith(
  attributes: Record<string, string>,
): Promise<{card: IopReturnCard; warnings: string[]}> {
  const card = document.createElement('iop-return-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  const warnings = await warningsOf(async () => {
    document.body.append(card);
    await settled(card);
  });
  return {card, warnings};
}

const href = (card: IopReturnCard, part: string) =>
  find(card, `[part=${part}]`)?.getAttribute('href') ?? null;

afterEach(() => {
  fixtureCleanup();
  for (const card of document.querySelectorAll('iop-return-card')) card.remove();
});

describe('valid attributes take effect', () => {
  const good: [attributes: Record<string, string>, holds: (card: IopReturnCard) => unknown][] = [
    [{county: 'plymouth'}, (card) => words(find(card, '[part=lead]')).match(/in Plymouth County\?/)],
    [{county: ' Bristol '}, (card) => words(find(card, '[part=lead]')).match(/in Bristol County\?/)],
    [{phone: '+17745550100'}, (card) => href(card, 'call') === 'tel:+17745550100'],
    [{phone: '(774) 555-0100'}, (card) => words(find(card, '[part=call]')) === 'Call 774-555-0100'],
    [{phone: '1 (774) 555-0100'}, (card) => href(card, 'call') === 'tel:+17745550100'],
    [
      {phone: 'tel:\u202a774\u2013555\u20110100\u202c'},
      (card) => words(find(card, '[part=call]')) === 'Call 774-555-0100',
    ],
    [{phone: '+442079460000'}, (card) => words(find(card, '[part=call]')) === 'Call +442079460000'],
    [
      {'program-url': 'https://example.org/iop?a=b'},
      (card) => href(card, 'visit') === 'https://example.org/iop?a=b',
    ],
    [{'text-phone': '7745550100'}, (card) => href(card, 'text') === 'sms:+17745550100'],
    [{email: 'iop@example.org'}, (card) => href(card, 'email') === 'mailto:iop@example.org'],
    [
      {'opening-hours': ' mo - FR 9:00-17:00'},
      (card) => words(find(card, '.week')) === 'Phone hours: Monday to Friday, 9 a.m. to 5 p.m.',
    ],
    [
      {'heading-level': '4'},
      (card) => find(card, '[part=heading]').ariaLevel === '4' && find(card, 'h3').ariaLevel === '5',
    ],
    [{'heading-level': '6'}, (card) => find(card, 'h3').ariaLevel === '6'],
    [{'heading-level': '2'}, (card) => !find(card, '[part=heading]').hasAttribute('aria-level')],
    [
      {theme: 'dark'},
      (card) => getComputedStyle(find(card, '[part=card]')).backgroundColor === 'rgb(15, 26, 27)',
    ],
    [
      {omit: 'reassurances, message'},
      (card) => !find(card, '[part=reassurances]') && !find(card, '[part=message]'),
    ],
    [
      {omit: 'reassurances message languages'},
      (card) => findAll(card, 'details').length === 5 && find(card, '[part=crisis]'),
    ],
    [{compact: ''}, (card) => find(card, '#rest') && !find<HTMLDetailsElement>(card, '#rest').open],
    [
      {open: 'q2 q4'},
      (card) =>
        findAll(card, 'details[open]')
          .map(({id}) => id)
          .join() === 'q2,q4',
    ],
    ...questionIds.map((id): [Record<string, string>, (card: IopReturnCard) => unknown] => [
      {open: id},
      (card) =>
        findAll(card, 'details[open]')
          .map((question) => question.id)
          .join() === id,
    ]),
    [
      {open: ',q1 ; q3,'},
      (card) =>
        findAll(card, 'details[open]')
          .map(({id}) => id)
          .join() === 'q1,q3',
    ],
    [{email: "o'brien@example.org"}, (card) => href(card, 'email') === "mailto:o'brien@example.org"],
    [
      {county: '', phone: '', 'program-url': '', open: '', omit: ''},
      (card) => href(card, 'call') === 'tel:+17746197750',
    ],
  ];

  for (const [attributes, holds] of good) {
    it(JSON.stringify(attributes), async () => {
      const {card, warnings} = await cardWith(attributes);
      expect(Boolean(holds(card))).to.equal(true);
      expect(warnings).to.deep.equal([]);
    });
  }
});

describe('invalid attributes get one warning and the default', () => {
  const bad: [name: string, value: string][] = [
    ['county', 'boston'],
    ['phone', 'call me'],
    ['phone', 'tel:javascript:alert(1)'],
    ['phone', '911'],
    ['phone', '0123456789'],
    ['phone', '+1774619775000000000'],
    ['phone', '+0123456'],
    ['phone', '774-555-0100 x12'],
    ['program-url', 'https://user:password@example.org/'],
    ['program-url', 'https://exam\nple.org/'],
    ['program-url', 'javascript:alert(1)'],
    ['program-url', 'http://example.org/'],
    ['program-url', '//example.org/'],
    ['program-url', 'data:text/html,hello'],
    ['program-url', 'not a url'],
    ['text-phone', '12'],
    ['email', 'a@example.org\nbcc:b@example.org'],
    ['email', 'a@example.org?subject=hello'],
    ['email', 'a@example.org,b@example.org'],
    ['opening-hours', 'Mo-Fr 9am-5pm'],
    ['opening-hours', 'Mo-We 9:00-17:00; We 9:00-12:00'],
    ['heading-level', '9'],
    ['heading-level', '2.5'],
    ['theme', 'pink'],
    ['omit', 'questions crisis'],
    ['open', 'q9'],
    ...[
      'county',
      'phone',
      'program-url',
      'text-phone',
      'email',
      'opening-hours',
      'heading-level',
      'theme',
      'omit',
      'open',
    ].flatMap((name): [string, string][] => [
      [name, huge],
      [name, markup],
    ]),
  ];

  for (const [name, value] of bad) {
    it(`${name}="${value.slice(0, 40)}"`, async () => {
      const plain = await cardWith({});
      const {card, warnings} = await cardWith({[name]: value});
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`${name}="`).and.to.contain('It takes');
      expect(warnings[0]!.length).to.be.below(250);
      expect(href(card, 'call')).to.equal('tel:+17746197750');
      expect(card.shadowRoot!.innerHTML.replaceAll(/<!--.*?-->/g, '')).to.equal(
        plain.card.shadowRoot!.innerHTML.replaceAll(/<!--.*?-->/g, ''),
      );
      expect('pwned' in window).to.equal(false);
    });
  }
});

describe('attributes can be set, changed and removed', () => {
  it('follows each change and returns to the default', async () => {
    const {card} = await cardWith({county: 'plymouth'});
    card.setAttribute('phone', '7745550100');
    card.setAttribute('county', 'bristol');
    card.setAttribute('open', 'q1');
    await settled(card);
    expect(href(card, 'call')).to.equal('tel:+17745550100');
    expect(words(find(card, '[part=lead]'))).to.contain('in Bristol County');
    expect(find<HTMLDetailsElement>(card, '#q1').open).to.equal(true);
    for (const name of ['phone', 'county', 'open']) card.removeAttribute(name);
    await settled(card);
    expect(href(card, 'call')).to.equal('tel:+17746197750');
    expect(words(find(card, '[part=lead]'))).to.contain('Plymouth or Bristol');
    expect(find<HTMLDetailsElement>(card, '#q1').open).to.equal(false);
  });

  it('a new `open` opens questions that the visitor had closed', async () => {
    const {card} = await cardWith({open: 'q1'});
    find<HTMLDetailsElement>(card, '#q1').open = false;
    card.open = 'q1 q2';
    await settled(card);
    expect(findAll(card, 'details[open]').map(({id}) => id)).to.deep.equal(['q1', 'q2']);
  });

  it('warns once for an invalid value, not again when another attribute changes', async () => {
    const {card} = await cardWith({county: 'boston'});
    const warnings = await warningsOf(async () => {
      card.theme = 'dark';
      await settled(card);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('accepts the same options as properties, set before the card is in the page', async () => {
    const card = document.createElement('iop-return-card');
    Object.assign(card, {
      county: 'bristol',
      programUrl: 'https://example.org/',
      headingLevel: 3,
      open: ['q1', 'q5'],
    });
    document.body.append(card);
    await settled(card);
    expect(words(find(card, '[part=lead]'))).to.contain('in Bristol County');
    expect(href(card, 'visit')).to.equal('https://example.org/');
    expect(find(card, '[part=heading]').ariaLevel).to.equal('3');
    expect(findAll(card, 'details[open]')).to.have.length(2);
  });

  it('rejects a property value without a text, and accepts the next valid one', async () => {
    const values: unknown[] = [
      Object.create(null),
      {
        toString() {
          throw new Error('no text');
        },
      },
      Symbol('bristol'),
      () => 'bristol',
      1e300,
      [[{}]],
    ];
    for (const value of values) {
      const {card} = await cardWith({});
      const set = async (value: unknown) => {
        card.county = value as string;
        await settled(card);
      };
      expect(await warningsOf(() => set(value)), typeof value).to.have.length(1);
      expect(words(find(card, '[part=lead]'))).to.contain('Plymouth or Bristol');
      expect(await warningsOf(() => set('bristol'))).to.deep.equal([]);
      expect(words(find(card, '[part=lead]'))).to.contain('in Bristol County');
      expect(await warningsOf(() => set(null))).to.deep.equal([]);
      expect(words(find(card, '[part=lead]'))).to.contain('Plymouth or Bristol');
      card.remove();
    }
  });

  it('renders once if several attributes change at once', async () => {
    const {card} = await cardWith({});
    const prototype = customElements.get('iop-return-card')!.prototype as {render(): unknown};
    const {render} = prototype;
    let renders = 0;
    prototype.render = function (this: IopReturnCard) {
      renders++;
      return render.call(this);
    };
    try {
      card.county = 'bristol';
      card.phone = '7745550100';
      card.theme = 'dark';
      card.setAttribute('heading-level', '3');
      await settled(card);
    } finally {
      prototype.render = render;
    }
    expect(renders).to.equal(1);
  });
});
