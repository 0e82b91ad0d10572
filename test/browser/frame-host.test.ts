import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {closePages, inline, noted, notes, openPage, settled} from '../support/page.js';
import {until} from '../support/until.js';

const {renderCard} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

afterEach(closePages);

const snippet = renderCard({as: 'frame', src: '/dist/frame.html'});

async function open(body: string, head = '') {
  const {document, window} = await openPage(
    `<!doctype html><html lang="en"><title>Partner</title>${notes}${head}<body>${body}<p id="after">After`,
  );
  return {document, window};
}

/**
 * The frame's card, once the frame is as high as the card or, with open questions, a little higher (see
 * frame-height.test.ts).
 */
async function fitted(frame: HTMLIFrameElement, slack = 0) {
  const card = frame.contentDocument!.querySelector<IopReturnCard>('iop-return-card')!;
  await settled(card);
  const room = () => frame.contentWindow!.innerHeight - card.getBoundingClientRect().height;
  await until(() => room() > -1 && room() < slack + 1, 'the frame is as high as its card');
  return card;
}

describe('the frame is as high as its card if the page’s stylesheet has', () => {
  for (const rules of [
    'iframe {height: auto}',
    'iframe {aspect-ratio: 16 / 9; height: auto; width: 100%}',
    'body {height: 300px} iframe {height: 100%}',
    'iframe {max-height: 400px}',
    'iframe {min-height: 6000px}',
    'iframe {height: 400px !important; max-height: 90vh !important; aspect-ratio: 4 / 3 !important}',
    '@layer base {iframe {height: 400px !important}}',
    // The frame would get a scroll bar, grow, lose it, shrink, and so on.
    'iframe {box-sizing: border-box; border: 3px solid; padding: 4px}',
    'iframe {border: 3px solid; padding: 4px; max-width: calc(100% - 6px)}',
  ])
    it(rules, async () => {
      const {document} = await open(snippet, `<style>${rules}</style>`);
      const frame = document.querySelector('iframe')!;
      const card = await fitted(frame);
      const closed = frame.clientHeight;
      await card.expandAll();
      await fitted(frame, 40);
      expect(frame.clientHeight).to.be.above(closed);
    });
});

it('the frame is as wide as its place if the page’s policy refuses the style attribute', async () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`;
  const {document, window} = await open(snippet, policy);
  const frame = document.querySelector('iframe')!;
  await fitted(frame);
  expect(frame.getBoundingClientRect().width).to.equal(document.body.clientWidth);
  expect(window.getComputedStyle(frame).borderTopWidth).to.equal('0px');
});

describe('the frame is as high as its card, and covers nothing, in the video box of', () => {
  const css = (path: string) => `<link rel="stylesheet" href="/node_modules/${path}">`;
  for (const [name, {head, box, frameClass = ''}] of Object.entries<{
    head: string;
    box: string;
    frameClass?: string;
  }>({
    Bootstrap: {head: css('bootstrap/dist/css/bootstrap.min.css'), box: '<div class="ratio ratio-16x9">'},
    Foundation: {
      head: css('foundation-sites/dist/css/foundation.min.css'),
      box: '<div class="responsive-embed widescreen">',
    },
    Bulma: {
      head: css('bulma/css/bulma.min.css'),
      box: '<figure class="image is-16by9">',
      frameClass: 'has-ratio',
    },
    'the U.S. Web Design System': {
      head: css('@uswds/uswds/dist/css/uswds.min.css'),
      box: '<div class="usa-embed-container">',
    },
    // The effect of WordPress's block styles.
    'WordPress themes': {
      head: `<style>.box {position: relative} .box::before {content: ''; display: block; padding-top: 56.25%}
        .box iframe {position: absolute; inset: 0; width: 100%; height: 100%}</style>`,
      box: '<div class="box"><p>',
    },
  }))
    it(name, async () => {
      const html = snippet.replace('<iframe', `<iframe class="${frameClass}"`);
      const {document} = await open(`${box}${html}${box.replace(/<(\w+)[^>]*>/g, '')}</div></figure>`, head);
      const frame = document.querySelector('iframe')!;
      await fitted(frame);
      const {bottom, height} = frame.getBoundingClientRect();
      expect(height).to.be.above(1000);
      expect(document.querySelector('#after')!.getBoundingClientRect().top).to.be.at.least(bottom - 1);
      for (let outer = frame.parentElement!; outer !== document.body; outer = outer.parentElement!)
        if (getComputedStyle(outer).overflow !== 'visible')
          expect(outer.getBoundingClientRect().bottom, 'not cut off').to.be.at.least(bottom - 1);
    });
});

describe('the frame’s height on the page is not affected by', () => {
  it('a link, a form or an image with the frame’s name', async () => {
    const namesakes = ['a', 'form', 'img', 'object', 'embed', 'input']
      .map((tag) => `<${tag} name="iop-return-card" id="iop-return-card"></${tag}>`)
      .join('');
    const {document, window} = await open(`${namesakes}${snippet}`);
    await fitted(document.querySelector('iframe[src]')!);
    expect(noted(window)).to.deep.equal([]);
  });

  it('the same snippet twice on a page, and once more later', async () => {
    const {document, window} = await open(snippet + snippet.replace('frame.html', 'frame.html?lang=es'));
    const later = document.createElement('iframe');
    later.name = 'iop-return-card';
    later.src = '/dist/frame.html?lang=ht';
    later.width = '300';
    const loaded = new Promise((done) => later.addEventListener('load', done, {once: true}));
    document.body.append(later);
    await loaded;
    for (const frame of document.querySelectorAll('iframe')) await fitted(frame);
    expect(noted(window)).to.deep.equal([]);
  });

  it('a frame that posts something else than a height, whatever its name', async () => {
    const messages =
      '[NaN, -5, 0, 7, 99, 1.5, 1e5, 1e9, Infinity, 1e21, "", "400px", "url(x)", null, undefined, true, {}, [], {valueOf: 1}, 5n, new Date(NaN), new Map, /x/]';
    const hostile = `<script>for (const message of ${messages}) parent.postMessage(message, '*'); parent.postMessage('last', '*')</script>`;
    const {document, window} = await open(
      `${snippet}<iframe name="iop-return-card" height="321" srcdoc="${hostile.replaceAll('"', '&quot;')}"></iframe>`,
      inline('addEventListener("message", ({data}) => {if (data === "last") window.last = true})'),
    );
    await until(
      () => (window as unknown as {last?: boolean}).last,
      'the hostile frame has posted everything',
    );
    const [own, other] = document.querySelectorAll('iframe');
    await fitted(own!);
    expect(other!.height).to.equal('321');
    expect(other!.style.cssText).to.equal('');
    expect(noted(window)).to.deep.equal([]);
  });

  it('another frame of the page that posts a height for the card’s', async () => {
    const {document} = await open(
      `${snippet}<iframe name="map" height="321" srcdoc="<script>parent.postMessage(700, '*'); parent.postMessage('last', '*')</script>"></iframe>`,
    );
    const [own, map] = document.querySelectorAll('iframe');
    await fitted(own!);
    expect(map!.height).to.equal('321');
  });
});
