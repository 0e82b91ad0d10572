// The measured heights of demo/heights.json as a module, for snippets that reserve the card's room.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const folder = 'src/snippets/generated';

export function compileHeights() {
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/heights.ts`, heightsModule());
}

export const heightsModule = () => `/** Heights in pixels by form, language and width. */
export const heights = ${readFileSync('demo/heights.json', 'utf8').trim()};
`;
