import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {codes} from '../support/languages.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));

describe('the package', () => {
  it('imports in Node without throwing or defining anything', async () => {
    const index = (await import(
      'iop-return-card' as string
    )) as typeof import('../../dist/modules/entries/index.js');
    assert.equal(index.IopReturnCard.version, version);
    assert.equal(globalThis.customElements?.get('iop-return-card'), undefined);
    await import('iop-return-card/define' as string);
  });

  it('has the same version everywhere', () => {
    for (const script of scripts)
      assert.ok(readFileSync(`dist/${script}`, 'utf8').includes(`/*! iop-return-card ${version}, `));
  });
});

describe('the scripts for partners', () => {
  it('are one for all languages, one for each, and one for each page', () => {
    assert.deepEqual(
      scripts.sort(),
      [
        'frame.js',
        'card-page.js',
        'iop-return-card.js',
        ...codes.map((code) => `iop-return-card.${code}.js`),
      ].sort(),
    );
  });

  for (const script of scripts) {
    it(`contain no way to send, store or evaluate anything (${script})`, () => {
      const source = readFileSync(`dist/${script}`, 'utf8');
      const forbidden =
        /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|localStorage|sessionStorage|indexedDB|cookie|cookieStore|caches|pushState|replaceState|serviceWorker|userAgent|geolocation|eval|Function)\b|\bimport\s*\(/;
      assert.equal(forbidden.exec(source)?.[0], undefined);
    });

    it(`are pure ASCII, so the page’s encoding doesn’t matter (${script})`, () => {
      assert.ok(readFileSync(`dist/${script}`).every((byte) => byte < 128));
    });

    if (['frame.js', 'card-page.js'].includes(script)) continue;
    it(`contain the words as static text and no localization runtime (${script})`, () => {
      const source = readFileSync(`dist/${script}`, 'utf8');
      assert.doesNotMatch(source, /lit-localize|\bmsg\(|\$\{`/);
      assert.match(source, /<summary>[^<$]{15,}<\/summary>/);
    });
  }
});
