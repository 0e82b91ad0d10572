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
  // Tests look at the page in a frame, which nobody else may.
  const policy = file && policyOf(file)?.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
  if (policy) context.set('content-security-policy', policy);
};
