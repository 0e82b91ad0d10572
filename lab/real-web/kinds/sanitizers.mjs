// Tools that remove unsafe HTML from what an author writes, with their default rules.
import {pageWith, snippets} from '../site.mjs';
import {debian, folderOf, run, versionOf} from '../tools.mjs';

export const title = 'Sanitizers, with their defaults';

const purifier = `require 'HTMLPurifier.auto.php';
  $config = HTMLPurifier_Config::createDefault();
  $config->set('Cache.DefinitionImpl', null);
  echo (new HTMLPurifier($config))->purify(stream_get_contents(STDIN));`;

/** @type {{name: string, version: string | undefined, clean: (html: string) => Promise<string> | string}[]} */
const sanitizers = [
  {
    name: 'sanitize-html',
    version: versionOf('sanitize-html'),
    clean: async (html) => (await import('sanitize-html')).default(html),
  },
  {
    name: 'js-xss',
    version: versionOf('xss'),
    clean: async (html) => (await import('xss')).default.filterXSS(html),
  },
  {
    name: 'rehype-sanitize, GitHub’s rules',
    version: versionOf('rehype-sanitize'),
    async clean(html) {
      const [{unified}, parse, sanitize, stringify] = await Promise.all([
        import('unified'),
        import('rehype-parse'),
        import('rehype-sanitize'),
        import('rehype-stringify'),
      ]);
      const tools = unified()
        .use(parse.default, {fragment: true})
        .use(sanitize.default)
        .use(stringify.default);
      return String(await tools.process(html));
    },
  },
  {
    name: 'HTML Purifier',
    version: debian('php-htmlpurifier'),
    clean: (html) => run('php', ['-r', purifier], html),
  },
];

const forms = ['script', 'static', 'plain', 'frame'];

/** @type {import('../tools.mjs').Row[]} */
export const rows = [
  ...sanitizers.map(({clean, ...row}) => ({
    ...row,
    forms,
    change: async ({script}, form) => ({page: pageWith(await clean(snippets[form])), script}),
  })),
  {
    name: 'DOMPurify',
    version: versionOf('dompurify'),
    forms,
    // In the browser, as sites use it: the author's HTML is text until it is cleaned.
    change: ({script}, form) => ({
      page: pageWith(`<div id="place"></div>
        <script src="/${folderOf('dompurify')}/dist/purify.js"></script>
        <script>place.innerHTML = DOMPurify.sanitize(${JSON.stringify(snippets[form]).replaceAll('</', '<\\/')})</script>`),
      script,
    }),
  },
];
