// Two accessibility engines that see into shadow roots, and the HTML checker behind validator.w3.org.
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {Audit, Outcome} from '@siteimprove/alfa-act';
import {Puppeteer} from '@siteimprove/alfa-puppeteer';
import rules from '@siteimprove/alfa-rules';
import {versionOf} from '../real-web/tools.mjs';

/** @typedef {{rule: string, at: string}} Finding */

export const alfa = {
  name: `Siteimprove Alfa ${versionOf('@siteimprove/alfa-rules')}`,
  /** @param {import('puppeteer').Page} page @returns {Promise<Finding[]>} */
  async check(page) {
    const document = /** @type {any} */ (await page.evaluateHandle(() => document));
    const outcomes = await Audit.of(await Puppeteer.toPage(document), rules).evaluate();
    return [...outcomes]
      .filter((outcome) => Outcome.isFailed(outcome))
      .map((outcome) => {
        const {rule, target} = /** @type {any} */ (outcome);
        return {rule: rule.uri.split('/').pop(), at: String(target).replace(/\s+/g, ' ').slice(0, 160)};
      });
  },
};

export const ibm = {
  name: `IBM Equal Access ${versionOf('accessibility-checker-engine')}`,
  /** @param {import('puppeteer').Page} page @returns {Promise<Finding[]>} */
  async check(page) {
    await page.evaluate(readFileSync('lab/node_modules/accessibility-checker-engine/ace.js', 'utf8'));
    const results = await page.evaluate(async () => {
      const {results} = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
      return results.map(({ruleId, value, path, message, snippet}) => ({
        ruleId,
        value,
        path: path.dom,
        message,
        snippet,
      }));
    });
    return results
      .filter(({value: [level, outcome]}) => level === 'VIOLATION' && outcome === 'FAIL')
      .map(({ruleId, message, snippet}) => ({rule: ruleId, at: `${message} ${snippet}`.slice(0, 160)}));
  },
};

export const nu = {
  name: `Nu HTML Checker ${versionOf('vnu-jar')}`,
  /** Checks many pages at once: Java starts slowly. @param {{[name: string]: string}} pages @returns {{[name: string]: Finding[]}} */
  check(pages) {
    const folder = 'build/rules';
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder, {recursive: true});
    const names = Object.keys(pages);
    names.forEach((name, index) => writeFileSync(`${folder}/${index}.html`, pages[name]));
    const {stderr} = spawnSync(
      'java',
      [
        '-jar',
        'lab/node_modules/vnu-jar/build/dist/vnu.jar',
        '--format',
        'json',
        '--exit-zero-always',
        folder,
      ],
      {encoding: 'utf8', maxBuffer: 1e8},
    );
    const {messages} =
      /** @type {{messages: {type: string, url: string, message: string, extract?: string}[]}} */ (
        JSON.parse(stderr)
      );
    return Object.fromEntries(
      names.map((name, index) => [
        name,
        messages
          .filter(({type, url}) => type !== 'info' && url.endsWith(`/${index}.html`))
          .map(({message, extract = ''}) => ({rule: message, at: extract.trim().slice(0, 160)})),
      ]),
    );
  },
};
