import {expect} from '@open-wc/testing';
import {fc} from '../support/drawn.js';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {find, findAll, script, settled, words} from '../support/page.js';

await import(script);

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** Any CSS colour, put on what is behind it, as the browser itself paints it. */
function paint(colours: string[]): number[] {
  for (const colour of ['#fff', ...colours]) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: number[], other: number[]): number {
  const luminance = (colour: number[]) => {
    const [r, g, b] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function behind(element: Element): string[] {
  const colours: string[] = [];
  for (let node: Element | null = element; node; node = node.parentElement) {
    colours.unshift(getComputedStyle(node).backgroundColor);
  }
  return colours;
}

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());

function tooFaint(card: IopReturnCard) {
  const faint: string[] = [];
  for (const element of findAll(card, '[part=card] *').filter(hasText)) {
    const back = behind(element);
    const ratio = contrast(paint([...back, getComputedStyle(element).color]), paint(back));
    if (ratio < 7) faint.push(`${ratio.toFixed(2)} ${element.localName} ${words(element).slice(0, 30)}`);
  }
  for (const control of findAll(card, '[part=call], [part=copy], [part=crisis] a')) {
    const {borderTopColor, borderTopWidth, borderTopStyle} = getComputedStyle(control);
    const back = behind(control.parentElement!);
    const ratio = contrast(paint([...back, borderTopColor]), paint(back));
    if (ratio < 3 || borderTopStyle !== 'solid' || parseFloat(borderTopWidth) < 1)
      faint.push(`${ratio.toFixed(2)} edge of ${words(control).slice(0, 30)}`);
  }
  return faint;
}

const host = document.createElement('div');
document.body.append(host);
after(() => host.remove());

async function place(theme: string, colours: Record<string, string> = {}) {
  const card = document.createElement('iop-return-card');
  card.theme = theme;
  card.textPhone = '7745550100';
  card.email = 'desk@example.org';
  for (const [name, colour] of Object.entries(colours)) card.style.setProperty(name, colour);
  host.replaceChildren(card);
  await settled(card);
  await card.expandAll();
  // What came of copying is shown.
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
    it(`in the card’s own colours (${theme})`, async () => {
      expect(tooFaint(await place(theme))).to.deep.equal([]);
    });

    it(`whatever colours a partner sets (${theme})`, async () => {
      for (const accent of choices) {
        for (const colours of [
          {'--iop-accent': accent},
          {'--iop-surface': accent},
          {'--iop-text': accent},
          {'--iop-surface': accent, '--iop-text': accent, '--iop-accent': accent},
          {'--iop-surface': '#fff', '--iop-text': '#fff', '--iop-accent': accent},
          {'--iop-surface': '#000', '--iop-text': '#000', '--iop-accent': accent},
        ]) {
          expect(tooFaint(await place(theme, colours)), JSON.stringify(colours)).to.deep.equal([]);
        }
      }
    });
  }

  it('keeps the hue that a partner chose', async () => {
    const card = await place('light', {'--iop-accent': '#a00'});
    const [r, g, b] = paint([getComputedStyle(find(card, '[part=call]')).backgroundColor]);
    expect(r! > g! * 2 && r! > b! * 2).to.equal(true);
  });

  it('and a faint text would be found', async () => {
    const card = await place('light');
    find(card, '[part=lead]').style.color = '#666';
    expect(tooFaint(card)).to.not.deep.equal([]);
  });

  it('in the colours of a page that keeps the card’s own names for itself', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ['--_iop-accent', '--accent', '--text', '--surface']
        .map((name) => `@property ${name} {syntax: '<color>'; inherits: false; initial-value: transparent}`)
        .join(''),
    );
    document.adoptedStyleSheets = [sheet];
    for (const theme of ['light', 'dark']) expect(tooFaint(await place(theme)), theme).to.deep.equal([]);
    document.adoptedStyleSheets = [];
  });
});

/** What stands in a partner's stylesheet by mistake, by habit, or by malice. */
const notAColour = [
  '11 90 87', '#0b5a5', '#12', 'teel', '0', '1px', 'none', 'auto', 'initial', 'inherit', 'unset', 'revert', 'revert-layer',
  'var(--undefined)', 'var(--iop-accent)', 'var(--iop-text, red)', 'url(x.png)', 'red !ie', 'red, blue', 'red / 50%', '{}',
  '[red]', '/**/', '"red"', 'rgb(1 2)', 'oklch(from red l c h)', 'light-dark(red)', 'x'.repeat(20_000),
  'env(safe-area-inset-top)', 'attr(title)', 'calc(1 / 0)', 'linear-gradient(red, blue)',
]; // prettier-ignore
const aColour = [
  'transparent', 'currentColor', 'CanvasText', 'AccentColor', '#0000', '#fff1', '#0b5a5780', 'rgb(0 0 0 / 0)',
  'rgb(none none none / none)', 'oklch(none none none)', 'oklch(99999 99999 99999)', 'oklch(0.5 0.4 calc(infinity))',
  'lab(50 999 -999)', 'color(srgb 9 -9 9)', 'color(display-p3 0 1 0)', 'color(xyz 1e9 0 0)', 'hsl(1e9 200% 50%)',
  'light-dark(white, black)', 'color-mix(in lch, red, lime)', 'rgb(calc(infinity) 0 0)', 'lch(50 1e9 0)',
]; // prettier-ignore

const channel = fc.integer({min: 0, max: 255});
const value = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...notAColour)},
  {weight: 2, arbitrary: fc.constantFrom(...aColour)},
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

describe('whatever text stands in a partner’s colours, all of it is readable and the call is there', () => {
  for (const theme of ['light', 'dark']) {
    it(`each of the odd values by itself (${theme})`, async () => {
      const card = await place(theme);
      for (const odd of [...notAColour, ...aColour, ' ', '']) {
        for (const property of properties) {
          // Through a stylesheet, as partners do: there an empty value is one too.
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`iop-return-card {${property}:${odd};}`);
          document.adoptedStyleSheets = [sheet];
          expect(tooFaint(card), `${property}: ${odd.slice(0, 40)}`).to.deep.equal([]);
        }
      }
      document.adoptedStyleSheets = [];
    });

    it(`any three of them together (${theme})`, async () => {
      const card = await place(theme);
      fc.assert(
        fc.property(fc.record({accent: value, surface: value, text: value}), (colours) => {
          for (const [name, colour] of Object.entries(colours))
            card.style.setProperty(`--iop-${name}`, colour);
          const faint = tooFaint(card);
          if (faint.length) throw new Error(faint.join('\n'));
        }),
        {numRuns: 150},
      );
    });
  }

  it('and what a partner slots in takes a colour that is readable there', async () => {
    for (const theme of ['light', 'dark']) {
      const card = await place(theme, {'--iop-text': 'var(--undefined)'});
      for (const slot of ['quote', 'hours', 'questions', 'footer']) {
        const theirs = document.createElement(slot === 'questions' ? 'details' : 'p');
        theirs.slot = slot;
        theirs.textContent = 'Words of theirs';
        card.append(theirs);
        const back = behind(theirs.assignedSlot!);
        const ratio = contrast(paint([...back, getComputedStyle(theirs).color]), paint(back));
        expect(ratio, `${slot}, ${theme}`).to.be.at.least(7);
      }
    }
  });
});
