// A middleware of the test server: sends the partner's page with its policy from hosting/nginx.conf.
import {readFileSync} from 'node:fs';
import {policies} from '../../scripts/release/policies.mjs';

/**
 * `?policy=meta` sends a page only with the policy in its HTML, and `?policy=off` without any, for a test with its own
 * script.
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export const pagePolicy = async (context, next) => {
  const [, page] = /^\/build\/site\/(index|preview|review)\.html$/.exec(context.path) ?? [];
  const asked = context.query['policy'];
  if (page && asked === 'off') {
    context.type = 'html';
    context.body = readFileSync(`.${context.path}`, 'utf8').replace(/<meta http-equiv=.*>/, '');
    return;
  }
  await next();
  // Tests show the page in a frame, which its policy forbids.
  if (page && asked !== 'meta')
    context.set(
      'content-security-policy',
      String(policies.get(page)).replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
    );
};
