// Tools that make a picture or a PDF of the page. The visitor's page stays, and the picture must show the call button.
import {folderOf, load, versionOf} from '../tools.mjs';

export const title = 'Tools that picture the page';

/** What each tool returns for the page's body, as a canvas or an image's address. @type {[string, string, string, string][]} */
const tools = [
  [
    'html2canvas',
    'html2canvas',
    load('html2canvas/dist/html2canvas.js'),
    'html2canvas(document.body, {logging: false})',
  ],
  [
    'html-to-image',
    'html-to-image',
    load('html-to-image/dist/html-to-image.js'),
    'htmlToImage.toPng(document.body)',
  ],
  [
    'modern-screenshot',
    'modern-screenshot',
    load('modern-screenshot/dist/index.js'),
    'modernScreenshot.domToPng(document.body)',
  ],
  [
    'dom-to-image-more',
    'dom-to-image-more',
    load('dom-to-image-more/dist/dom-to-image-more.min.js'),
    'domtoimage.toPng(document.body)',
  ],
];

/** Shows the picture with a working link over it, so that the judge compares what it shows. @param {string} code */
const showPicture = (code) => `(async () => {
  const made = await ${code};
  const url = made.toDataURL ? made.toDataURL() : made;
  const image = Object.assign(new Image(), {src: url});
  await image.decode();
  const {width, height} = image;
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const call = document.querySelector('iop-return-card')?.shadowRoot?.querySelector('[part=call]');
  const box = call.getBoundingClientRect();
  const scale = width / document.body.getBoundingClientRect().width;
  const left = document.body.getBoundingClientRect().left;
  const top = document.body.getBoundingClientRect().top;
  const pixel = [...context.getImageData((box.left - left + 12) * scale, (box.top - top + box.height / 2) * scale, 1, 1).data].slice(0, 3);
  const color = getComputedStyle(call).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number);
  if (pixel.some((value, index) => Math.abs(value - color[index]) > 12))
    throw new Error('The picture has no call button: ' + pixel + ' instead of ' + color);
})()`;

/** @type {import('../tools.mjs').Row[]} */
export const rows = tools.map(([name, tool, head, code]) => ({
  name,
  version: folderOf(tool) && versionOf(tool),
  forms: ['script', 'static'],
  head,
  act: (page) => page.evaluate(showPicture(code)),
}));
