// Reader views: the article as Firefox's reader view extracts it.
import {folderOf, versionOf} from '../tools.mjs';

export const title = 'Reader views';

/* global Readability */

const text = `<p>${'The library keeps quiet rooms for everyone who needs one, and asks no questions. '.repeat(8)}</p>`;

/** @type {import('../tools.mjs').Row[]} */
export const rows = [
  {
    name: 'Readability, with the card inside the article',
    version: versionOf('@mozilla/readability'),
    forms: ['script', 'static', 'plain', 'frame'],
    change: ({page, script}) => ({
      page: page
        .replace('<main>', `<main><article>${text}`)
        .replace(
          '</main>',
          `${text}</article></main><script src="/${folderOf('@mozilla/readability')}/Readability.js"></script>`,
        ),
      script,
    }),
    act: (page) =>
      page.evaluate(() => {
        const {content} = new Readability(document).parse();
        // A reader view runs no script, and doesn't know the element.
        document.body.innerHTML = content.replaceAll('iop-return-card', 'unknown-element');
      }),
  },
];
