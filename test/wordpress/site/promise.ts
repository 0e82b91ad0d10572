// Common to every test file: it needs WordPress, shares a browser, and ends by checking PHP's errors.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer';
import {headlessShell} from '../../../scripts/check/chromium.mjs';
import {launch, visit, type Person, type Visit} from './browser.js';
import {takeComplaints} from './files.js';
import {sites, type Site} from './site.js';

const missing = !sites
  ? 'WordPress is not installed here'
  : !headlessShell() && 'Chromium is not installed here';

/** Warnings of WordPress 6.1 itself on a newer PHP. */
const ofWordPress = /Return type of Requests_|Optional parameter \$meta declared before required/;

export interface Tools {
  readonly site: Site;
  open(person?: Person): Promise<Visit>;
}

/** Like `describe`, but for one of the sites. */
export function promise(name: string, which: 'single' | 'network', tests: (tools: Tools) => void) {
  describe(name, {skip: missing}, () => {
    // Not read if the tests are skipped.
    const site = sites?.[which] as Site;
    let browser: Browser;
    before(async () => {
      takeComplaints(site.folder);
      browser = await launch();
    });
    after(() => browser.close());
    tests({site, open: (person) => visit(browser, site, person)});
    it('causes no PHP warning or error', () => {
      const complaints = takeComplaints(site.folder)
        .split('\n')
        .filter((line) => line && !ofWordPress.test(line));
      assert.deepEqual(complaints, []);
    });
  });
}
