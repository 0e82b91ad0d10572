import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {chooseLanguage, closePages, find, openPage, settled, spokenBy, words} from '../support/page.js';
import {until} from '../support/until.js';

const {renderCard} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

afterEach(closePages);

/** Opens a page with the frame as the command prints it, and records the frame's messages. */
async function embed(html: string, options = {}) {
  const {document, window} = await openPage(
    `<!doctype html><html lang="en"><title>Partner</title><body>${html}`,
    options,
  );
  const said: unknown[] = [];
  window.addEventListener('message', ({data}) => said.push(data));
  const frame = document.querySelector('iframe')!;
  const inside = frame.contentDocument!;
  const card = inside.querySelector<IopReturnCard>('iop-return-card')!;
  return {frame, inside, card, said, document, window};
}

const src = '/dist/frame.html';

/** Sends the first frame a message, from the page's own script or from the second frame. */
function ask(window: Window, question: unknown, from: 'the page' | 'the second frame' = 'the page') {
  const {document} = from === 'the page' ? window : window.frames[1]!;
  const script = document.createElement('script');
  const frame = from === 'the page' ? 'frames[0]' : 'parent.frames[0]';
  script.textContent = `${frame}.postMessage(${JSON.stringify(question)}, '*')`;
  document.documentElement.append(script);
}

/** Resolves once a frame has posted its first height, after its first paint. */
async function quiet(window: Window, card: IopReturnCard, said: unknown[]) {
  await settled(card);
  const inside = window.frames[0]!;
  await new Promise((done) => inside.requestAnimationFrame(() => inside.requestAnimationFrame(done)));
  said.length = 0;
  ask(window, 'height');
  await until(() => said.length, 'the frame answers');
}

describe('the frame page', () => {
  it('shows the card with the options of its address', async () => {
    const {inside, card} = await embed(
      renderCard({
        as: 'frame',
        src,
        county: 'bristol',
        lang: 'pt-BR',
        open: 'q2',
        headingLevel: '1',
        theme: 'dark',
      }),
    );
    await settled(card);
    expect(words(find(card, '[part=lead]'))).to.contain('Bristol');
    expect(words(find(card, '[part=lead]'))).not.to.contain('Plymouth');
    expect(spokenBy(card)).to.equal('pt');
    expect(find(card, '[part=card]').dataset['theme']).to.equal('dark');
    expect(find<HTMLDetailsElement>(card, '#q2').open).to.equal(true);
    expect(inside.documentElement.lang).to.equal('pt');
    expect(inside.title).to.equal(words(find(card, '[part=heading]')));
  });

  it('changes its language and title with the visitor’s choice', async () => {
    const {inside, card} = await embed(`<iframe src="${src}"></iframe>`);
    await settled(card);
    await chooseLanguage(card, 'ht');
    await until(() => inside.documentElement.lang === 'ht', 'the page is marked as being in Haitian Creole');
    expect(inside.title).to.equal(words(find(card, '[part=heading]')));
    expect(spokenBy(card)).to.equal('ht');
  });

  it('has no axe violation, inside a page with its own title and main element', async () => {
    const {document, window} = await openPage(
      `<!doctype html><html lang="en"><title>Partner</title><body><main><h1>Partner</h1>${renderCard({as: 'frame', src})}</main>`,
    );
    const frame = document.querySelector('iframe')!;
    await settled(frame.contentDocument!.querySelector<IopReturnCard>('iop-return-card')!);
    for (const page of [document, frame.contentDocument!]) {
      const script = page.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      page.head.append(script);
      await new Promise((loaded) => script.addEventListener('load', loaded));
    }
    const {axe} = window as unknown as {axe: typeof import('axe-core')};
    const rules = axe.getRules().map(({ruleId}) => ruleId);
    const found = await axe.run(document, {runOnly: {type: 'rule', values: rules}});
    expect(
      found.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`),
    ).to.deep.equal([]);
    expect(
      found.passes.some(({nodes}) => nodes.some(({target}) => target.length > 1)),
      'looked into the frame',
    ).to.equal(true);
  });

  it('posts its height, a number and nothing else, and the listener of the snippet sets it', async () => {
    const {frame, card, said} = await embed(renderCard({as: 'frame', src}));
    await settled(card);
    const room = () => Number(frame.height) - card.getBoundingClientRect().height;
    await until(() => Math.abs(room()) <= 1, 'the frame is as high as the card');
    const closed = Number(frame.height);
    await card.expandAll();
    // A little higher than the card: see frame-height.test.ts.
    const grows = () => Number(frame.height) > closed && room() >= 0 && room() < 40;
    await until(grows, 'the frame grows with the card');
    expect(said.length).to.be.above(0);
    expect(said.every((data) => typeof data === 'number' && data > 0)).to.equal(true);
    expect(frame.contentDocument!.documentElement.scrollHeight).to.be.at.most(Number(frame.height));
  });

  it('gets its height only from its own card, also with two frames', async () => {
    const {frame, card, said} = await embed(
      renderCard({as: 'frame', src}) +
        renderCard({as: 'frame', src, lang: 'es'}) +
        '<iframe srcdoc="<script>setInterval(() => parent.postMessage(7, `*`), 10)</script>"></iframe>',
    );
    await settled(card);
    const [first, second] = [...frame.ownerDocument.querySelectorAll('iframe')];
    const own = ({contentDocument, height}: HTMLIFrameElement) =>
      Math.abs(contentDocument!.querySelector('iop-return-card')!.offsetHeight - Number(height)) <= 1;
    await until(() => said.includes(7), 'the other message arrived');
    await until(() => own(first!) && own(second!), 'each frame is as high as its own card');
    expect(first!.height).not.to.equal(second!.height);
  });

  it('ignores another number or address in its URL', async () => {
    const {card} = await embed(
      `<iframe src="${src}?phone=9005550100&program-url=https://evil.example/&email=a@evil.example&text-phone=9005550100&county=boston&open=%3Cimg%20src=x%3E"></iframe>`,
    );
    await settled(card);
    const links = [...card.shadowRoot!.querySelectorAll('a')].map(({href}) => href);
    expect(links.filter((href) => /900|evil/.test(href))).to.deep.equal([]);
    expect(links).to.include('tel:+17746197750');
    expect(card.shadowRoot!.querySelectorAll('img')).to.have.length(0);
    expect(words(find(card, '[part=lead]'))).to.contain('Plymouth or Bristol');
  });

  it('posts its height to a late listener that asks for it', async () => {
    const [iframe] = renderCard({as: 'frame', src}).split('<script>');
    const {frame, card, said, document, window} = await embed(iframe!);
    await quiet(window, card, said);
    expect(frame.height).to.equal('1200');
    const snippet = new DOMParser().parseFromString(renderCard({as: 'frame', src}), 'text/html');
    const listener = document.createElement('script');
    listener.textContent = snippet.querySelector('script')!.textContent;
    document.body.append(listener);
    // The frame answers again if the card gets another height after its first answer.
    await until(
      () => Math.abs(Number(frame.height) - card.getBoundingClientRect().height) <= 1,
      'the frame is as high as its card',
    );
    expect(frame.height).not.to.equal('1200');
    expect(said.every((data) => typeof data === 'number' && data > 0)).to.equal(true);
  });

  it('answers only its parent page, and only that message', async () => {
    const {frame, card, said, window} = await embed(
      `<iframe name="iop-return-card" src="${src}"></iframe><iframe></iframe>`,
    );
    await quiet(window, card, said);
    said.length = 0;
    ask(window, 'height', 'the second frame');
    ask(window, 'what was read');
    ask(window, {height: true});
    ask(window, 'height');
    await until(() => said.length, 'the question of the page itself is answered');
    // Messages arrive in order, so an answer to the others would have arrived by now.
    expect(said).to.deep.equal([Math.ceil(card.getBoundingClientRect().height)]);
    expect(frame.isConnected).to.equal(true);
  });

  it('shows the plain card if scripts are off', async () => {
    const {inside} = await embed(`<iframe src="${src}" sandbox="allow-same-origin"></iframe>`);
    const link = inside.querySelector<HTMLAnchorElement>('a[href="tel:+17746197750"]')!;
    expect(link.getClientRects()).to.have.length(1);
    expect(inside.querySelectorAll('details')).to.have.length(5);
    const targets = [...inside.links].map(({protocol, target}) => `${protocol} ${target}`.trim());
    expect([...new Set(targets)].sort()).to.deep.equal(['https: _blank', 'tel:']);
  });
});
