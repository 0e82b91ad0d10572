import {expect} from '@open-wc/testing';
import {behind, contrast, luminance, paint, textContrast, textContrasts} from '../support/contrast.js';
import {fc} from '../support/drawn.js';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {find, findAll, script, settled, words} from '../support/page.js';
import {runs} from '../support/sample.js';

await import(script);

function tooFaint(card: IopReturnCard) {
  const faint = textContrasts(card.shadowRoot!)
    .filter(({ratio}) => ratio < 7)
    .map(({element, ratio}) => `${ratio.toFixed(2)} ${element.localName} ${words(element).slice(0, 30)}`);
  for (const control of findAll(card, '[part=call], [part=copy], [part=crisis] a')) {
    const {borderTopColor, borderTopWidth, borderTopStyle} = getComputedStyle(control);
    // The border, or the background under it.
    const edge = paint([...behind(control), borderTopColor]);
    const ratio = contrast(edge, paint(behind(control.parentElement!)));
    if (ratio < 3 || borderTopStyle !== 'solid' || parseFloat(borderTopWidth) < 1)
      faint.push(`${ratio.toFixed(2)} edge of ${words(control).slice(0, 30)}`);
  }
  return faint;
}

const host = document.createElement('div');
document.body.append(host);
after(() => host.remove());

async function place(theme: string, colors: Record<string, string> = {}) {
  const card = document.createElement('iop-return-card');
  card.theme = theme;
  card.textPhone = '7745550100';
  card.email = 'desk@example.org';
  for (const [name, color] of Object.entries(colors)) card.style.setProperty(name, color);
  host.replaceChildren(card);
  await settled(card);
  await card.expandAll();
  // The result of copying is visible.
  find(card, '.outcome').append('Done');
  return card;
}

const choices = [
  '#fff',
  '#000',
  'yellow',
  'red',
  'lime',
  'blue',
  '#777',
  '#f0f8',
  'hotpink',
  'oklch(0.9 0.4 140)',
];

describe('text has a contrast of 7 to 1, and controls have an edge of 3 to 1', () => {
  for (const theme of ['light', 'dark']) {
    it(`in the card’s own colors (${theme})`, async () => {
      expect(tooFaint(await place(theme))).to.deep.equal([]);
    });

    it(`with any color that a partner sets (${theme})`, async () => {
      for (const accent of choices) {
        for (const colors of [
          {'--iop-accent': accent},
          {'--iop-surface': accent},
          {'--iop-text': accent},
          {'--iop-surface': accent, '--iop-text': accent, '--iop-accent': accent},
          {'--iop-surface': '#fff', '--iop-text': '#fff', '--iop-accent': accent},
          {'--iop-surface': '#000', '--iop-text': '#000', '--iop-accent': accent},
        ]) {
          expect(tooFaint(await place(theme, colors)), JSON.stringify(colors)).to.deep.equal([]);
        }
      }
    });
  }

  it('and low contrast is detected', async () => {
    const card = await place('light');
    find(card, '[part=lead]').style.color = '#666';
    expect(tooFaint(card)).to.not.deep.equal([]);
  });
});

describe('a partner’s accent', () => {
  /** The color of the call button, as painted. */
  const ground = (card: IopReturnCard) => paint(behind(find(card, '[part=call]')));

  it('doesn’t change if text keeps 7 to 1', async () => {
    for (const [theme, colors] of [
      ['light', ['#7a1f3d', '#0b5a57', '#00f', '#6a1b9a', '#8a1538', '#333']],
      ['dark', ['#ffd400', '#ff0', '#0ff', '#fff']],
    ] as const) {
      for (const color of colors) {
        const shown = ground(await place(theme, {'--iop-accent': color}));
        for (const [channel, value] of paint([color]).entries())
          expect(shown[channel], `${color}, ${theme}`).to.be.closeTo(value, 1);
      }
    }
  });

  it('is darkened if text would have less, and red stays red', async () => {
    for (const color of ['#c8102e', '#f00', '#e4002b', '#f58220', '#0b5fff']) {
      const share = (value: number) => luminance([value, value, value]);
      const given = paint([color]).map(share);
      const shown = ground(await place('light', {'--iop-accent': color})).map(share);
      const dimmed = Math.max(...shown) / Math.max(...given);
      expect(dimmed, color).to.be.within(0.2, 0.95);
      for (const [channel, value] of shown.entries())
        expect(value, `${color}: channel ${channel}`).to.be.closeTo(given[channel]! * dimmed, 0.005);
    }
  });

  it('keeps its hue on a dark card', async () => {
    for (const [color, order] of [
      ['#c8102e', 'rgb'],
      ['#7a1f3d', 'rbg'],
      ['#0b5fff', 'bgr'],
      ['#00a651', 'grb'],
    ] as const) {
      const [r, g, b] = ground(await place('dark', {'--iop-accent': color})) as [number, number, number];
      const [most, , least] = [...order].map((channel) => ({r, g, b})[channel]!) as [number, number, number];
      expect(Math.max(r, g, b), color).to.equal(most);
      expect(most - least, color).to.be.at.least(50);
    }
  });

  it('that isn’t a color leaves the call button in the card’s own color', async () => {
    const own = ground(await place('light'));
    for (const broken of ['banana', '0b5a57', '#12', '11 90 87'])
      expect(ground(await place('light', {'--iop-accent': broken})), broken).to.deep.equal(own);
  });
});

describe('custom properties of a page don’t change the card', () => {
  const names = [
    '--lightningcss-light',
    '--lightningcss-dark',
    '--accent',
    '--ink',
    '--surface',
    '--tint',
    '--text',
  ];
  const everyColor = (card: IopReturnCard) =>
    findAll(card, '*').map((element) => {
      const {color, backgroundColor, borderTopColor, fill} = getComputedStyle(element);
      return [element.localName, color, backgroundColor, borderTopColor, fill].join(' ');
    });

  for (const [kind, rules] of [
    ['set', `* {${names.map((name) => `${name}: red`).join(';')}}`],
    ['set empty', `* {${names.map((name) => `${name}: `).join(';')}}`],
    [
      'registered',
      names
        .map((name) => `@property ${name} {syntax: '<color>'; inherits: false; initial-value: transparent}`)
        .join(''),
    ],
    [
      'set under the card’s private names',
      '* {--_iop-accent: red; --_iop-text: red; --_iop-tint: red; --_iop-surface: red}',
    ],
  ] as const) {
    it(kind, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      for (const theme of ['light', 'dark', 'auto']) {
        const card = await place(theme);
        const before = everyColor(card);
        document.adoptedStyleSheets = [sheet];
        expect(everyColor(card), theme).to.deep.equal(before);
        document.adoptedStyleSheets = [];
      }
    });
  }
});

/** Values in a partner's stylesheet, by mistake, habit or malice. */
const notAColor = [
  '11 90 87', '#0b5a5', '#12', 'teel', '0', '1px', 'none', 'auto', 'initial', 'inherit', 'unset', 'revert', 'revert-layer',
  'var(--undefined)', 'var(--iop-accent)', 'var(--iop-text, red)', 'url(x.png)', 'red !ie', 'red, blue', 'red / 50%', '{}',
  '[red]', '/**/', '"red"', 'rgb(1 2)', 'oklch(from red l c h)', 'light-dark(red)', 'x'.repeat(20_000),
  'env(safe-area-inset-top)', 'attr(title)', 'calc(1 / 0)', 'linear-gradient(red, blue)',
]; // prettier-ignore
const aColor = [
  'transparent', 'currentColor', 'CanvasText', 'AccentColor', '#0000', '#fff1', '#0b5a5780', 'rgb(0 0 0 / 0)',
  'rgb(none none none / none)', 'oklch(none none none)', 'oklch(99999 99999 99999)', 'oklch(0.5 0.4 calc(infinity))',
  'lab(50 999 -999)', 'color(srgb 9 -9 9)', 'color(display-p3 0 1 0)', 'color(xyz 1e9 0 0)', 'hsl(1e9 200% 50%)',
  'light-dark(white, black)', 'color-mix(in lch, red, lime)', 'rgb(calc(infinity) 0 0)', 'lch(50 1e9 0)',
]; // prettier-ignore

const channel = fc.integer({min: 0, max: 255});
const value = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...notAColor)},
  {weight: 2, arbitrary: fc.constantFrom(...aColor)},
  {
    weight: 2,
    arbitrary: fc
      .tuple(channel, channel, channel, fc.double({min: 0, max: 1, noNaN: true}))
      .map(([r, g, b, a]) => `rgb(${r} ${g} ${b} / ${a.toFixed(3)})`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(channel, channel, channel)
      .map(([l, c, h]) => `oklch(${l / 255} ${(c / 255) * 0.5} ${(h / 255) * 360})`),
  },
  {weight: 1, arbitrary: fc.string({maxLength: 20})},
);
const properties = ['--iop-accent', '--iop-surface', '--iop-text'] as const;

describe('with any text as a partner’s color, all text is readable and the call button is visible', () => {
  for (const theme of ['light', 'dark']) {
    it(`each odd value on its own (${theme})`, async () => {
      const card = await place(theme);
      for (const odd of [...notAColor, ...aColor, ' ', '']) {
        for (const property of properties) {
          // In a stylesheet, as partners do: there an empty value counts.
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`iop-return-card {${property}:${odd};}`);
          document.adoptedStyleSheets = [sheet];
          expect(tooFaint(card), `${property}: ${odd.slice(0, 40)}`).to.deep.equal([]);
        }
      }
      document.adoptedStyleSheets = [];
    });

    it(`any three odd values together (${theme})`, async () => {
      const card = await place(theme);
      fc.assert(
        fc.property(fc.record({accent: value, surface: value, text: value}), (colors) => {
          for (const [name, color] of Object.entries(colors)) card.style.setProperty(`--iop-${name}`, color);
          const faint = tooFaint(card);
          if (faint.length) throw new Error(faint.join('\n'));
        }),
        {numRuns: runs(150)},
      );
    });
  }

  it('and slotted content inherits a readable color', async () => {
    for (const theme of ['light', 'dark']) {
      const card = await place(theme, {'--iop-text': 'var(--undefined)'});
      for (const slot of ['quote', 'hours', 'questions', 'footer']) {
        const theirs = document.createElement(slot === 'questions' ? 'details' : 'p');
        theirs.slot = slot;
        theirs.textContent = 'Words of theirs';
        card.append(theirs);
        expect(textContrast(theirs), `${slot}, ${theme}`).to.be.at.least(7);
      }
    }
  });
});
