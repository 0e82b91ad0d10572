// The documents' blocks that come from the last release.

/** @param {string} language @param {string} text */
const fence = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``;

/**
 * The Markdown of each block, by name.
 * @param {string} version
 * @param {import('../release/releases.mjs').Release} release
 * @returns {{[name: string]: string}}
 */
export const releaseBlocks = (version, {files, staticStyle}) => ({
  product: `Product: \`iop-return-card\` ${version}.`,
  checkout: fence('sh', `git checkout --quiet v${version}`),
  'script-hash': fence('text', files['iop-return-card.js']),
  'npm-tarball': fence(
    'sh',
    `tar -xzOf downloads/iop-return-card-${version}.tgz package/dist/integrity.json | diff - iop-return-card/dist/integrity.json && echo same`,
  ),
  'static-style': fence('text', `style-src '${staticStyle}'`),
});
