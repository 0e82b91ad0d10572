// Public reports by people whose widget, custom element, call link or frame broke on somebody's page. Each row puts the same
// code on the card's page.
import {folderOf, load, versionOf} from '../tools.mjs';

export const title = 'Public bug reports';
export const file = 'docs/bug-reports.md';

const onLoad = (/** @type {string} */ code) => `<script>addEventListener('load', () => {${code}})</script>`;
const src = '<script src="/iop-return-card.js"';

/** Puts each of the page's cards into a slide. @param {import('../site.mjs').Site} site */
const inSlides = ({page, script}) => ({
  page: page
    .replace(
      /<div>(?=<iop)|<div lang/,
      (start) => `<div class="swiper"><div class="swiper-wrapper"><div class="swiper-slide">${start}`,
    )
    .replace(
      '</main>',
      '</div><div class="swiper-slide">Second</div><div class="swiper-slide">Third</div></div></div></main>',
    ),
  script,
});

const swiper = `<link rel="stylesheet" href="/${folderOf('swiper')}/swiper-bundle.css">${load('swiper/swiper-bundle.js')}`;

/** Whether the first question opens with the space bar, as with a keyboard. @param {import('puppeteer').Page} page */
async function pressSpace(page) {
  const question = await page.evaluateHandle(() => {
    const root = document.querySelector('iop-return-card')?.shadowRoot ?? document;
    return root.querySelector('details');
  });
  await question.evaluate((details) => details?.querySelector('summary')?.focus());
  await page.keyboard.press('Space');
  if (!(await question.evaluate((details) => details?.open)))
    return {gets: 'questions that the space bar doesn’t open', verdict: 'less'};
  await page.keyboard.press('Space');
}

/** @type {(import('../tools.mjs').Row & {report: string, what: string})[]} */
export const rows = [
  {
    report: 'webcomponents/polyfills#460',
    what: 'An old adapter for ES5 elements calls every element’s class without `new`',
    name: 'custom-elements-es5-adapter',
    version: versionOf('webcomponentsjs-1'),
    forms: ['script', 'static', 'frame'],
    head: load('webcomponentsjs-1/custom-elements-es5-adapter.js'),
  },
  {
    report: 'webcomponents/polyfills#615',
    what: 'The polyfill for scoped registries, loaded twice, replaces `customElements`',
    name: 'scoped-custom-element-registry',
    version: versionOf('@webcomponents/scoped-custom-element-registry'),
    forms: ['script', 'static'],
    head: load('@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js').repeat(
      2,
    ),
  },
  {
    report: 'calebdwilliams/element-internals-polyfill#55',
    what: 'Two polyfills patch `attachInternals`',
    name: 'element-internals-polyfill, forced',
    version: versionOf('element-internals-polyfill'),
    forms: ['script', 'static'],
    head: `${load('@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js')}
      <script>delete window.ElementInternals; delete HTMLElement.prototype.attachInternals</script>
      <script src="/${folderOf('element-internals-polyfill')}/dist/index.js" type="module"></script>`,
    // The polyfill is a module, so the card's script has to wait for it.
    change: ({page, script}) => ({
      page: page.replace(src, `<script type="module" src="/iop-return-card.js"`),
      script,
    }),
  },
  {
    report: 'gre/deprecated-flexible-nav#3',
    what: 'A smooth scrolling script cancels every click on a link',
    name: 'jQuery',
    version: versionOf('jquery'),
    forms: ['script', 'static', 'plain', 'frame'],
    head:
      load('jquery/dist/jquery.js') +
      onLoad(`jQuery('a').on('click', function (event) {
        event.preventDefault();
        jQuery('html, body').animate({scrollTop: jQuery(jQuery(this).attr('href')).offset().top}, 500);
      })`),
  },
  {
    report: 'nolimits4web/swiper#2342',
    what: 'A slider’s `preventClicks` cancels taps on links in its slides',
    name: 'Swiper',
    version: versionOf('swiper'),
    forms: ['script', 'static', 'plain'],
    head: swiper + onLoad(`new Swiper('.swiper', {autoHeight: true})`),
    change: inSlides,
  },
  {
    report: 'elementor/elementor#36698',
    what: 'An endless carousel clones its slides',
    name: 'Swiper, with cloned slides',
    version: versionOf('swiper'),
    forms: ['script', 'static'],
    head:
      swiper +
      onLoad(`const [first] = document.querySelectorAll('.swiper-slide');
        first.parentNode.append(first.cloneNode(true));
        first.after(first.cloneNode(true));
        first.remove();
        new Swiper('.swiper', {loop: true, autoHeight: true})`),
    change: inSlides,
  },
  {
    report: 'maxence-charriere/go-app#1121',
    what: 'A router takes `tel:` links for pages of the site',
    name: 'page.js',
    version: versionOf('page'),
    forms: ['script', 'static', 'plain', 'frame'],
    head: load('page/page.js') + onLoad(`page('*', () => {}); page.start({dispatch: false})`),
  },
  {
    report: 'alvarotrigo/fullPage.js#1977',
    what: 'A script for full-screen sections takes the space bar',
    name: 'fullPage.js',
    version: versionOf('fullpage.js'),
    forms: ['script', 'static', 'plain'],
    head: `<link rel="stylesheet" href="/${folderOf('fullpage.js')}/dist/fullpage.css">${load('fullpage.js/dist/fullpage.js')}
      ${onLoad(`new fullpage('main', {licenseKey: 'gplv3-license', scrollOverflow: true, credits: {enabled: false}})`)}`,
    act: pressSpace,
    change: ({page, script}) => ({
      page: page.replace(
        /<main>(.*)<\/main>/s,
        '<main><div class="section">$1</div><div class="section">Second</div></main>',
      ),
      script,
    }),
  },
  {
    report: 'ccampbell/mousetrap#245',
    what: 'Shortcuts of the page take keys that are meant for a shadow root',
    name: 'Mousetrap',
    version: versionOf('mousetrap'),
    forms: ['script', 'static', 'plain'],
    head:
      load('mousetrap/mousetrap.js') +
      onLoad(
        `Mousetrap.bind(['space', 'enter', 'q'], ({target}) => Boolean(target.closest('button, summary, a')))`,
      ),
    act: pressSpace,
  },
  {
    report: 'rrweb-io/rrweb#1438',
    what: 'Session recording reads and rebuilds shadow roots',
    name: 'rrweb',
    version: versionOf('rrweb'),
    forms: ['script', 'static', 'plain', 'frame'],
    head:
      load('rrweb/umd/rrweb.js') +
      onLoad(`window.events = []; rrweb.record({emit: (event) => events.push(event)})`),
  },
  {
    report: 'aFarkas/lazysizes#942',
    what: 'A lazy loader moves the frame’s address to `data-src`',
    name: 'lazysizes',
    version: versionOf('lazysizes'),
    forms: ['frame'],
    head: load('lazysizes/lazysizes.js', 'async'),
    change: ({page, script}) => ({
      page: page.replace(/(<iframe name="iop-return-card") src=/, '$1 class="lazyload" data-src='),
      script,
    }),
  },
];
