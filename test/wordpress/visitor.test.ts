// A visitor on a page of the site.
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import puppeteer from 'puppeteer';
import {browsers} from '../support/browsers.js';
import {sample} from '../support/sample.js';
import {look, made} from './site/cards.js';
import {activate, block, publish, saved, type Post} from './site/plugin.js';
import {promise} from './site/promise.js';

const blockThemes = ['twentytwentythree', 'twentytwentytwo', 'hostile'];
const classicTheme = 'twentytwentyone';

promise('a visitor', 'single', ({site, open}) => {
  let one: Post;
  before(() => {
    activate(site);
    one = publish(site, block({county: 'bristol'}));
  });

  const cases = [...blockThemes, classicTheme].flatMap((theme) =>
    [true, false].map((script) => ({theme, script})),
  );
  for (const {theme, script} of sample(cases))
    it(`sees the card once in ${theme}, ${script ? 'with' : 'without'} script, on phone and desktop`, async () => {
      for (const width of [390, 1180]) {
        const {page, elsewhere, errors} = await open({script, width});
        await page.goto(`${site.origin}${one.path}?theme=${theme}`);
        if (script) await made(page);
        const {cards, links} = await look(page);
        assert.deepEqual(
          cards.map(({call, number, county, questions, fits}) => ({call, number, county, questions, fits})),
          [
            {
              call: 'Call 774-619-7750',
              number: 'tel:+17746197750',
              county: 'Bristol',
              questions: 5,
              fits: true,
            },
          ],
        );
        assert.deepEqual(links, [], 'the fallback link is not visible beside the card');
        assert.deepEqual(elsewhere, [], 'no other host is asked for anything');
        assert.deepEqual(errors, []);
        await page.close();
      }
    });

  // The other tests are in Chromium.
  for (const [name, options] of browsers.slice(1))
    it(`sees it once in ${name}`, async () => {
      const browser = await puppeteer.launch(options);
      try {
        const page = await browser.newPage();
        const elsewhere: string[] = [];
        page.on('request', (request) => {
          const {origin, protocol} = new URL(request.url());
          if (origin !== site.origin && protocol !== 'data:') elsewhere.push(request.url());
        });
        await page.goto(site.origin + one.path);
        await made(page);
        const {cards, links} = await look(page);
        assert.deepEqual([cards.map(({county}) => county), links, elsewhere], [['Bristol'], [], []]);
      } finally {
        await browser.close();
      }
    });

  it('reads the week without script, and no claim about now', async () => {
    const hours = (openingHours: string) => publish(site, block({lang: 'es', openingHours}));
    const texts = [];
    for (const {path} of [hours('Mo-Fr 08:30-17:00'), hours('Mo-Su 00:00-24:00')]) {
      const {page} = await open({script: false});
      await page.goto(site.origin + path);
      texts.push(
        await page.$eval('iop-return-card >>> [part=contact]', (contact) =>
          [...contact.querySelectorAll('p')]
            .slice(0, 2)
            .map(({innerText}) => innerText.trim().replace(/\s/g, ' ')),
        ),
      );
      await page.close();
    }
    assert.deepEqual(texts, [
      [
        'Pide hablar con la persona que coordina el IOP. ¿No contestan? Puede que la oficina esté cerrada. Vuelve a llamar más tarde, por favor.',
        'Horario del teléfono: de lunes a viernes, de las 8:30 a.m. a las 5 p.m.',
      ],
      ['Pide hablar con la persona que coordina el IOP.', 'Abierto las 24 horas.'],
    ]);
  });

  for (const script of [true, false])
    it(`sees the accent color and the footer of a block and a shortcode, ${script ? 'with' : 'without'} script`, async () => {
      const footer = 'Bring <a friend> & "yourself" [iop_return_card]';
      const {path} = publish(
        site,
        `${block({accent: '#7A1F3D', footer})}\n\n${block({accent: '#fe9', compact: true})}\n\n<!-- wp:shortcode -->[iop_return_card accent="#7a1f3d" footer="Room 5"]<!-- /wp:shortcode -->`,
      );
      const {page, errors} = await open({script});
      await page.goto(site.origin + path);
      if (script) await made(page);
      const seen = await page.$$eval('iop-return-card', (cards) =>
        cards.map(({shadowRoot}) => {
          const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
          canvas.fillStyle = getComputedStyle(shadowRoot!.querySelector('[part=visit]')!).color;
          canvas.fillRect(0, 0, 1, 1);
          const slot = shadowRoot!.querySelector<HTMLSlotElement>('slot[name=footer]')!;
          return {
            accent: [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3),
            footer: slot
              .assignedElements()
              .map((line) => line.checkVisibility() && (line as HTMLElement).innerText),
          };
        }),
      );
      const [inBlock, yellow, inShortcode] = seen;
      const isRed = ([red, green, blue]: number[]) =>
        Math.abs(red! - 0x7a) < 3 && Math.abs(green! - 0x1f) < 3 && Math.abs(blue! - 0x3d) < 3;
      assert.deepEqual(inBlock!.footer, ['Bring <a friend> & "yourself" [iop_return_card]']);
      assert.deepEqual(inShortcode!.footer, ['Room 5']);
      assert.ok(isRed(inBlock!.accent) && isRed(inShortcode!.accent), JSON.stringify(seen));
      const [red, green, blue] = yellow!.accent;
      assert.ok(
        red! < 130 && red! > blue! + 20 && green! > blue! + 20,
        `a light color is darkened: ${yellow!.accent.join()}`,
      );
      assert.deepEqual(errors, []);
    });

  it('sees it in the width that its author chose', async () => {
    const blocks = ['', 'wide', 'full'].map((align) => saved(align ? {align} : {}));
    const {path} = publish(site, blocks.join('\n\n'));
    const {page} = await open();
    await page.goto(site.origin + path);
    await made(page);
    const widths = await page.$$eval('iop-return-card', (cards) =>
      cards.map((card) => card.parentElement!.getBoundingClientRect().width),
    );
    assert.ok(widths[0]! < widths[1]! && widths[1]! < widths[2]! && widths[2]! <= 1180, widths.join());
  });

  it('loads one script for two blocks and a shortcode', async () => {
    const {path} = publish(
      site,
      `${block({county: 'bristol'})}\n\n${block({lang: 'es'})}\n\n<!-- wp:shortcode -->[iop_return_card lang="pt"]<!-- /wp:shortcode -->`,
    );
    const {page, asked} = await open();
    await page.goto(`${site.origin}${path}`);
    await made(page);
    const {cards, scripts} = await look(page);
    assert.deepEqual(
      cards.map(({lang}) => lang),
      ['en', 'es', 'pt'],
    );
    assert.equal(scripts, 1);
    const loaded = asked.filter((address) => address.includes('/iop-return-card/'));
    assert.equal(loaded.length, 1, loaded.join('\n'));
  });

  it('loads nothing on a page without a card', async () => {
    const {path} = publish(site, '<!-- wp:paragraph --><p>No card here.</p><!-- /wp:paragraph -->');
    const {page, asked} = await open();
    await page.goto(`${site.origin}${path}`, {waitUntil: 'networkidle0'});
    assert.ok(asked.length > 1);
    assert.deepEqual(
      asked.filter((address) => address.includes('iop-return-card')),
      [],
    );
    assert.doesNotMatch(await page.content(), /iop-return-card/);
  });

  it('finds the phone link in the feed, and nothing that a feed reader would strip', async () => {
    const {path} = publish(site, `${block({county: 'bristol'})}[iop_return_card]`);
    const feed = new DOMParser().parseFromString(
      await (await fetch(`${site.origin}/feed/`)).text(),
      'text/xml',
    );
    const item = Array.from(feed.getElementsByTagName('item')).find(
      (one) => one.getElementsByTagName('link')[0]?.textContent === site.origin + path,
    );
    const content = item?.getElementsByTagName('content:encoded')[0]?.textContent ?? '';
    assert.equal(content.split('href="tel:+17746197750"').length - 1, 2, content);
    assert.doesNotMatch(content, /<iop-return-card|<template|<style|<script/);
  });
});
