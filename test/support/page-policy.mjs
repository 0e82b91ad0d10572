// A middleware of the test server: the partner's page comes under the policy that hosting/nginx.conf gives it.
import {readFileSync} from 'node:fs';

const lines = readFileSync('hosting/nginx.conf', 'utf8').split('\n');
/** @param {string} file */
const policyOf = (file) =>
  lines.find((line) => line.trim().startsWith(`~/${file.replace('.', '\\.')}$`))?.split('"')[1];

/** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
export const pagePolicy = async (context, next) => {
  await next();
  const [, file] = /^\/build\/site\/(index\.html|preview\.html)$/.exec(context.path) ?? [];
  // A test may have to bring a script of its own.
  if (!file || context.query['policy'] === 'off') return;
  // Tests look at the page in a frame, which nobody else may.
  const policy = String(policyOf(file)).replace("frame-ancestors 'none'", "frame-ancestors 'self'");
  context.set('content-security-policy', policy);
};
