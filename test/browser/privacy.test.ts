import {expect} from '@open-wc/testing';
import {chooseLanguage, closePages, findAll, openPage, partnerPage} from '../support/page.js';

afterEach(closePages);

/** Replaces every API that can send or store something with one that records its use and throws. */
const guards = `<script>
  window.used = [];
  const forbid = (name) => { window.used.push(name); throw new Error(name + ' is forbidden here'); };
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'BroadcastChannel', 'Image', 'open'])
    if (name in window) window[name] = function () { forbid(name); };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    Object.defineProperty(window, name, {get: () => forbid(name)});
  for (const name of ['sendBeacon', 'serviceWorker', 'geolocation', 'language', 'languages', 'userAgent'])
    Object.defineProperty(navigator, name, {get: () => forbid(name)});
  for (const name of ['cookie', 'referrer'])
    Object.defineProperty(document, name, {get: () => forbid(name), set: () => forbid(name)});
  for (const name of ['pushState', 'replaceState', 'back', 'go'])
    history[name] = () => forbid(name);
</script>`;

describe('the card sends, stores and reads nothing about the visitor', () => {
  it('uses no network, storage, cookie, history or fingerprinting API', async () => {
    // Without `lang` on the page the card is English: it doesn't read the browser's languages.
    const page = partnerPage({head: guards, attributes: 'deep-link open="q1"'}).replace(
      '<html lang="en">',
      '<html>',
    );
    const {card, window} = await openPage(page);
    const {used} = window as unknown as {used: string[]};
    expect(used, 'before anything is done').to.deep.equal([]);
    card.addEventListener('click', (event) => event.preventDefault());
    await card.expandAll();
    await card.collapseAll();
    for (const control of findAll(card, 'a, button, summary')) control.click();
    await chooseLanguage(card, 'es');
    card.remove();
    expect(used).to.deep.equal([]);
  });

  it('makes no request except the one for its script', async () => {
    const {card, window} = await openPage(partnerPage());
    await card.expandAll();
    const requests = window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(requests.filter((path) => !path.startsWith('/__web-dev-server'))).to.deep.equal([
      '/dist/iop-return-card.js',
    ]);
  });

  it('adds no global name except its element', async () => {
    const plain = await openPage('<!doctype html><title>Plain</title>');
    const {window, card} = await openPage(partnerPage());
    card.remove();
    const left = Object.getOwnPropertyNames(window).filter(
      (name) => !(name in plain.window) && !/^\d+$/.test(name),
    );
    expect(left).to.deep.equal([]);
  });
});
