// A middleware of the test server: sends the partner's page with the policy that hosting/nginx.conf has for it.
import {readFileSync} from 'node:fs';
import {policies} from '../../scripts/release/policies.mjs';

/**
 * `?policy=meta` leaves a page only the policy that is in its HTML, and `?policy=off` none, for a test with a script of
 * its own.
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export const pagePolicy = async (context, next) => {
  const [, page] = /^\/build\/site\/(index|preview)\.html$/.exec(context.path) ?? [];
  const asked = context.query['policy'];
  if (page && asked === 'off') {
    context.type = 'html';
    context.body = readFileSync(`.${context.path}`, 'utf8').replace(/<meta http-equiv=.*>/, '');
    return;
  }
  await next();
  // Tests look at the page in a frame, which nobody else may.
  if (page && asked !== 'meta')
    context.set(
      'content-security-policy',
      String(policies.get(page)).replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
    );
};
