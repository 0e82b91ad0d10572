// The blocks that documents take from the last release.

/** @param {string} language @param {string} text */
const fence = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``;

/**
 * The text of each block by its name.
 * @param {string} version
 * @param {import('../release/releases.mjs').Release} release
 * @returns {{[name: string]: string}}
 */
export const releaseBlocks = (version, {files, staticStyle}) => ({
  product: `Product: \`iop-return-card\` ${version}.`,
  checkout: fence('sh', `git checkout --quiet v${version}`),
  'script-hash': fence('text', files['iop-return-card.js']),
  'served-hashes': fence(
    'text',
    Object.entries(files)
      .map(([name, hash]) => `${hash}  ${name}`)
      .join('\n'),
  ),
  'static-style': fence('text', `style-src '${staticStyle}'`),
});
