// Chromium only: the editors run the same code in every engine, and loading them takes longest.
import {expect} from '@open-wc/testing';
import {codes} from '../support/languages.js';
import {closePages, openPage} from '../support/page.js';

const {renderCard} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

type Edit = (html: string) => string;
interface Editor {
  readonly scripts: readonly string[];
  /** Opens the editor on the page's `#editor`. Resolves to a function that loads HTML into it and returns its HTML. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- none of these globals has a type here
  open(window: any): Promise<Edit> | Edit;
}

const editors: Record<string, Editor> = {
  'CKEditor 5': {
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    async open({CKEDITOR, document}) {
      const {ClassicEditor, Essentials, Paragraph, Heading, Bold, Link, List} = CKEDITOR;
      const editor = await ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Heading, Bold, Link, List],
      });
      return (html) => {
        editor.setData(html);
        return editor.getData();
      };
    },
  },
  TinyMCE: {
    scripts: ['tinymce/tinymce.min.js'],
    async open({tinymce}) {
      const [editor] = await tinymce.init({
        selector: '#editor',
        license_key: 'gpl',
        promotion: false,
        plugins: 'lists link',
      });
      return (html) => {
        editor.setContent(html);
        return editor.getContent();
      };
    },
  },
  Trix: {
    scripts: ['trix/dist/trix.umd.js'],
    async open({document}) {
      const element = document.createElement('trix-editor');
      const isOpen = new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
      document.body.append(element);
      await isOpen;
      return (html) => {
        element.editor.loadHTML(html);
        return element.value;
      };
    },
  },
  Summernote: {
    scripts: ['jquery/dist/jquery.min.js', 'summernote/dist/summernote-lite.min.js'],
    open({$}) {
      // Summernote 0.9 still calls it; jQuery 4 dropped it.
      $.now = Date.now;
      const element = $('#editor');
      element.summernote();
      return (html) => {
        element.summernote('code', html);
        return element.summernote('code');
      };
    },
  },
  Quill: {
    scripts: ['quill/dist/quill.js'],
    open({Quill}) {
      const quill = new Quill('#editor');
      return (html) => {
        quill.setText('');
        quill.clipboard.dangerouslyPasteHTML(html);
        return quill.getSemanticHTML();
      };
    },
  },
};

/** The visible text, line by line, and each link with its text. */
function shown(html: string) {
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
  for (const question of place.querySelectorAll('details')) question.open = true;
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  const lines = place.innerText.split('\n').map(tidy).filter(Boolean);
  const links = [...place.querySelectorAll('a')].map((a) => `${a.getAttribute('href')} ${tidy(a.innerText)}`);
  place.remove();
  return {lines, links};
}

describe('an editor keeps every link and line of the plain card', () => {
  before(function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
  });
  afterEach(closePages);

  for (const [name, {scripts, open}] of Object.entries(editors)) {
    it(`${name}, without a request to another server`, async () => {
      const {window} = await openPage(
        `<!doctype html><title>Editor</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:">
        <script>
          var violations = [];
          addEventListener('securitypolicyviolation', ({blockedURI}) => violations.push(blockedURI));
        </script>
        ${scripts.map((script) => `<script src="/node_modules/${script}"></script>`).join('')}
        <div id="editor"></div>`,
        {width: 800},
      );
      const edit = await open(window);
      for (const lang of codes) {
        const html = renderCard({as: 'plain', lang, email: 'desk@example.org', textPhone: '7745550100'});
        const expected = shown(html);
        expect(expected.links, lang).to.have.length(6);
        expect(expected.lines, lang).to.have.length.above(40);
        const {lines, links} = shown(edit(html));
        expect(links, lang).to.deep.equal(expected.links);
        expect(lines, lang).to.deep.equal(expected.lines);
      }
      const {violations} = window as unknown as {violations: string[]};
      expect(violations).to.deep.equal([]);
    });
  }
});
