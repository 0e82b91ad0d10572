// A person's browser: signed in or not, with or without scripts, and without access to other hosts.
import puppeteer, {type Browser, type Page} from 'puppeteer';
import {headlessShell} from '../../../scripts/check/chromium.mjs';
import {php} from './php.js';
import type {Site} from './site.js';

export const launch = () => puppeteer.launch({...headlessShell()!, protocolTimeout: 60_000});

/** What the editor requests for everyone, although WordPress denies it to authors. */
const refused = /\/wp-json\/wp\/v2\/(templates|categories|tags|settings|template-parts|global-styles)\b/;

export interface Person {
  readonly user?: 'admin' | 'author' | 'editor';
  readonly script?: boolean;
  readonly width?: number;
  /** Responses for addresses, instead of the site's own. */
  readonly answer?: (address: string) => string | undefined;
}

/** A page and the errors and foreign requests in it. */
export interface Visit {
  readonly page: Page;
  /** Blocked requests to other hosts. */
  readonly elsewhere: string[];
  readonly asked: string[];
  readonly errors: string[];
}

export async function visit(browser: Browser, site: Site, person: Person = {}): Promise<Visit> {
  const {user, script = true, width = 1180, answer} = person;
  const context = await browser.createBrowserContext();
  if (user) await context.setCookie(...cookies(site, user));
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.setViewport({width, height: 900});
  await page.setJavaScriptEnabled(script);
  const [elsewhere, asked, errors]: [string[], string[], string[]] = [[], [], []];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // Chromium's message lacks the address, which is below.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load'))
      errors.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !refused.test(response.url()))
      errors.push(`${response.status()} ${response.url()}`);
  });
  page.on('dialog', (dialog) => {
    // A page with unsaved changes asks whether to leave. Any other dialog comes from a script.
    if (dialog.type() !== 'beforeunload') errors.push(`dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const {origin, protocol} = new URL(request.url());
    const isHere = origin === site.origin || ['data:', 'blob:', 'about:'].includes(protocol);
    (isHere ? asked : elsewhere).push(request.url());
    const body = answer?.(request.url());
    if (body !== undefined) {
      const contentType =
        request.resourceType() === 'document' ? 'text/html; charset=utf-8' : 'text/javascript';
      void request.respond({status: 200, contentType, body});
    } else {
      void (isHere ? request.continue() : request.abort());
    }
  });
  return {page, elsewhere, asked, errors};
}

/** Signs in without the form, which every test would have to fill in. */
const cookies = ({origin, folder}: Site, login: string) =>
  Object.entries(
    php<Record<string, string>>(
      {origin, folder},
      `$user = get_user_by('login', $args['login'])->ID;
       $until = time() + DAY_IN_SECONDS;
       $token = WP_Session_Tokens::get_instance($user)->create($until);
       return [
         AUTH_COOKIE => wp_generate_auth_cookie($user, $until, 'auth', $token),
         LOGGED_IN_COOKIE => wp_generate_auth_cookie($user, $until, 'logged_in', $token),
       ];`,
      {login},
    ),
  ).map(([name, value]) => ({
    name,
    value: encodeURIComponent(value),
    domain: new URL(origin).hostname,
    path: '/',
  }));
