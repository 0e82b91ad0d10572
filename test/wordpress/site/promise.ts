// What every file of these tests has in common: they need WordPress, share a browser, and end with PHP's complaints.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer';
import {chromium} from '../../../scripts/check/chromium.mjs';
import {launch, visit, type Person, type Visit} from './browser.js';
import {takeComplaints} from './files.js';
import {sites, type Site} from './site.js';

const missing = !sites ? 'WordPress is not installed here' : !chromium() && 'Chromium is not installed here';

/** WordPress 6.1 says these itself, where PHP is newer than it. */
const ofWordPress = /Return type of Requests_|Optional parameter \$meta declared before required/;

export interface Tools {
  readonly site: Site;
  open(person?: Person): Promise<Visit>;
}

/** Like `describe`, for one of the sites. */
export function promise(name: string, which: 'single' | 'network', tests: (tools: Tools) => void) {
  describe(name, {skip: missing}, () => {
    // Nothing reads it where the tests are skipped.
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
