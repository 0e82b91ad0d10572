// Scripts that run on the partner's page beside the card.
import {folderOf, load, versionOf} from '../tools.mjs';

export const title = 'Scripts on the page';

const script = (/** @type {string} */ code) => `<script>addEventListener('load', () => {${code}})</script>`;
const all = ['script', 'static', 'plain', 'frame'];
const accept = (/** @type {string} */ selector) => async (/** @type {import('puppeteer').Page} */ page) => {
  await page.waitForSelector(selector, {timeout: 10_000});
  await page.$eval(selector, (button) => /** @type {HTMLElement} */ (button).click());
};

/** @type {import('../tools.mjs').Row[]} */
export const rows = [
  {
    name: 'Dark Reader',
    version: versionOf('darkreader'),
    forms: all,
    head:
      load('darkreader/darkreader.js') + script('DarkReader.setFetchMethod(fetch); DarkReader.enable({})'),
  },
  {
    name: 'Sa11y',
    version: versionOf('sa11y'),
    forms: ['script', 'plain'],
    head: `<link rel="stylesheet" href="/${folderOf('sa11y')}/dist/css/sa11y.min.css">
      ${load('sa11y/dist/js/lang/en.umd.js')}${load('sa11y/dist/js/sa11y.umd.min.js')}
      ${script('Sa11y.Lang.addI18n(Sa11yLangEn.strings); new Sa11y.Sa11y({checkRoot: "body"})')}`,
  },
  {
    name: 'CookieConsent, before a choice',
    version: versionOf('vanilla-cookieconsent'),
    forms: all,
    head: `<link rel="stylesheet" href="/${folderOf('vanilla-cookieconsent')}/dist/cookieconsent.css">
      ${load('vanilla-cookieconsent/dist/cookieconsent.umd.js')}
      ${script(`CookieConsent.run({hideFromBots: false, categories: {necessary: {enabled: true, readOnly: true}}, language: {default: 'en',
        translations: {en: {consentModal: {title: 'Cookies', description: 'We use them.', acceptAllBtn: 'OK'},
        preferencesModal: {sections: []}}}}})`)}`,
  },
  {
    name: 'Klaro, after Accept',
    version: versionOf('klaro'),
    forms: all,
    head: `<script>window.klaroConfig = {storageMethod: 'localStorage', privacyPolicy: '#', acceptAll: true,
        services: [{name: 'statistics', purposes: ['analytics'], cookies: []}]}</script>
      ${load('klaro/dist/klaro.js')}`,
    act: accept('.klaro .cm-btn-success'),
  },
  {
    name: 'iframe-resizer, on the page and not in the frame',
    version: versionOf('@iframe-resizer/parent'),
    forms: ['frame'],
    head:
      load('@iframe-resizer/parent/index.umd.js') +
      script(`iframeResize({license: 'GPLv3', log: false}, 'iframe')`),
  },
];
