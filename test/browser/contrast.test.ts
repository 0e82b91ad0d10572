import {expect} from '@open-wc/testing';
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
  for (const control of findAll(card, 'button, select, [part=crisis] a')) {
    const edge = paint([getComputedStyle(control).borderTopColor]);
    const ratio = contrast(edge, paint(behind(control.parentElement!)));
    if (ratio < 3) faint.push(`${ratio.toFixed(2)} edge of ${words(control).slice(0, 30)}`);
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
  // What is told after copying and choosing a language has colours of its own.
  for (const status of findAll(card, '[role=status]')) status.append('Done');
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
    expect(tooFaint(card)).to.have.length(1);
  });
});
