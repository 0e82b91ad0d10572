import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {codes} from '../support/languages.js';
import {closePages, find, inline, openPage, settled, words} from '../support/page.js';
import {sample} from '../support/sample.js';
import {until} from '../support/until.js';

afterEach(closePages);

const ids = ['q1', 'q2', 'q3', 'q4', 'q5'] as const;
const pairs = ids.flatMap((first, index) => ids.slice(index + 1).map((second) => [first, second] as const));

/** Opens the frame on a page that records every posted height, without the delay of a message. */
async function openFrame(query = '', width = 390) {
  // Browsers paint a frame below the window's edge once a second.
  closePages();
  const {document, window} = await openPage(
    `<!doctype html><html lang="en"><title>Partner</title><body style="margin: 0">
     ${inline('window.heights = []; window.postMessage = (height) => heights.push(height)')}
     <iframe src="/dist/frame.html?${query}" width="${width}" height="7000" frameborder="0"></iframe>`,
    {width: 1200},
  );
  const frame = document.querySelector('iframe')!;
  const card = frame.contentDocument!.querySelector<IopReturnCard>('iop-return-card')!;
  await settled(card);
  const {heights} = window as unknown as {heights: number[]};
  const ownHeight = () => card.getBoundingClientRect().height;
  /** The heights that the page gets for exactly these open questions. The frame must never be too low for them. */
  async function heightWith(...open: readonly string[]) {
    card.open = open.join(' ');
    await settled(card);
    const height = heights.at(-1)!;
    expect(height, `${open.join(' ')} fits`).to.be.at.least(ownHeight());
    return height;
  }
  async function setWidth(width: number) {
    frame.width = String(width);
    for (let frames = 0; frames < 2; frames++)
      await new Promise((painted) => frame.contentWindow!.requestAnimationFrame(painted));
    expect(heights.at(-1), `${width} px`).to.be.at.least(ownHeight());
  }
  return {frame, card, heights, ownHeight, heightWith, setWidth};
}

describe('the height that the frame posts doesn’t tell', () => {
  it('which question is open, at any width from 280 to 600 px', async () => {
    for (const [index, lang] of codes.entries()) {
      const {setWidth, heightWith} = await openFrame(`lang=${lang}`);
      // Both ends in every language; the widths between in steps of 20 px, each in one language.
      for (const width of new Set([
        280,
        ...sample([0, 80, 160, 240]).map((more) => 300 + 20 * index + more),
        600,
      ])) {
        await setWidth(width);
        const seen = new Set<number>();
        for (const id of ids) seen.add(await heightWith(id));
        expect([...seen], `${lang} at ${width} px`).to.have.length(1);
      }
    }
  });

  it('which two questions are open, in the whole card and the short form, in one column and in two', async () => {
    for (const query of ['lang=en', 'lang=es&compact=', 'lang=ht&omit=reassurances+message']) {
      const {setWidth, heightWith} = await openFrame(query);
      for (const width of [280, 390, 800]) {
        await setWidth(width);
        const seen = new Set<number>();
        for (const pair of pairs) seen.add(await heightWith(...pair));
        expect([...seen], `${query} at ${width} px`).to.have.length(1);
      }
    }
  });

  it('whether a question was opened or the message copied', async () => {
    const widths = [280, 390, 600, 800, 1200];
    for (const lang of codes) {
      const {card, heights, ownHeight, setWidth, heightWith} = await openFrame(`lang=${lang}`);
      const heightsByWidth = async () => {
        const byWidth: number[] = [];
        for (const width of widths) {
          await setWidth(width);
          byWidth.push(heights.at(-1)!);
        }
        return byWidth;
      };
      await heightWith('q2');
      const withQuestion = await heightsByWidth();
      await heightWith();
      // If a test can't write to the clipboard, the card says that the message is selected, which is longer.
      find(card, '[part=copy]').click();
      await until(() => words(find(card, '.outcome')), 'the card shows the result');
      expect(await heightsByWidth(), lang).to.deep.equal(withQuestion);
      expect(ownHeight()).to.be.at.most(heights.at(-1)!);
    }
  });

  it('which question is open by the number of messages, in two columns where only a long answer makes the card grow', async () => {
    for (const width of [390, 800, 1200]) {
      const {card, heights, setWidth} = await openFrame('', width);
      const sequences = new Set<string>();
      for (const id of ids) {
        heights.length = 0;
        for (let clicks = 0; clicks < 2; clicks++) {
          find(card, `#${id} summary`).click();
          await new Promise((noted) => setTimeout(noted));
          heights.push(NaN);
          await setWidth(width).catch(() => undefined);
        }
        sequences.add(heights.join());
      }
      expect([...sequences], `${width} px`).to.have.length(1);
    }
  });
});

it('a closed card gets its own height, and an open question at most that of the longest answer', async () => {
  const {card, ownHeight, heightWith} = await openFrame();
  const closed = await heightWith();
  expect(closed).to.equal(Math.ceil(ownHeight()));
  const open = await heightWith('q1');
  expect(open, 'the first answer is the longest').to.equal(Math.ceil(ownHeight()));
  expect(await heightWith(...ids)).to.be.below(ownHeight() + 30);
  await card.collapseAll();
  expect(await heightWith()).to.equal(closed);
});

it('a hidden frame posts nothing until it is shown', async () => {
  const {frame, heights, ownHeight} = await openFrame();
  heights.length = 0;
  frame.style.display = 'none';
  const page = frame.ownerDocument.defaultView!;
  for (let frames = 0; frames < 2; frames++)
    await new Promise((painted) => page.requestAnimationFrame(painted));
  expect(heights).to.deep.equal([]);
  frame.style.display = '';
  frame.width = '600';
  await until(() => heights.at(-1) === Math.ceil(ownHeight()), 'the frame posts its height');
});
