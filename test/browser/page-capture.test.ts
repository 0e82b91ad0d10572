// Tools that make a picture or a PDF of a partner's page in the browser. They read computed styles, and html2canvas
// 1.4.1 throws on a color() for the whole page: https://github.com/niklasvh/html2canvas/issues/2700
import {expect} from '@open-wc/testing';
import {paint} from '../support/contrast.js';
import {closePages, openPage, partnerPage} from '../support/page.js';

afterEach(closePages);

type Capture = (element: Element, options: object) => Promise<HTMLCanvasElement>;
interface Tools {
  html2canvas: Capture;
  html2pdf: () => {
    set(options: object): ReturnType<Tools['html2pdf']>;
    from(element: Element): ReturnType<Tools['html2pdf']>;
    outputPdf(type: 'arraybuffer'): Promise<ArrayBuffer>;
  };
}

const load = (name: string) => `<script src="/node_modules/${name}"></` + 'script>';
const open = async (attributes: string, style = '') => {
  const head = `${load('html2canvas/dist/html2canvas.js')}${load('html2pdf.js/dist/html2pdf.bundle.js')}
    <style>body {margin: 0} iop-return-card {${style}}</style>`;
  const page = await openPage(partnerPage({attributes, head}));
  return {...page, tools: page.window as unknown as Tools};
};
const quietly = {logging: false, scale: 1};

describe('a page with a card can be captured', () => {
  for (const theme of ['light', 'dark', 'auto']) {
    it(`by html2canvas, with the card in it (${theme})`, async () => {
      const {card, document, tools, window} = await open(`theme="${theme}"`);
      const picture = await tools.html2canvas(document.body, quietly);
      const call = card.shadowRoot!.querySelector('[part=call]')!;
      const {left, top, height} = call.getBoundingClientRect();
      const [r, g, b] = picture.getContext('2d')!.getImageData(left + 12, top + height / 2, 1, 1).data;
      expect([r, g, b]).to.deep.equal(paint([window.getComputedStyle(call).backgroundColor]));
    });
  }

  it('by html2pdf.js', async () => {
    const {document, tools} = await open('');
    const file = await tools
      .html2pdf()
      .set({html2canvas: quietly})
      .from(document.body)
      .outputPdf('arraybuffer');
    expect(new TextDecoder().decode(file.slice(0, 5))).to.equal('%PDF-');
    expect(file.byteLength).to.be.above(10_000);
  });

  it('by html2canvas with a partner’s colors, if the card is marked to be left out', async () => {
    const {card, document, tools} = await open('data-html2canvas-ignore', '--iop-accent: #c8102e');
    document.body.append('Words of the page');
    const picture = await tools.html2canvas(document.body, quietly);
    expect(picture.width).to.be.above(0);
    expect(card.isConnected).to.equal(true);
  });
});
