/**
 * Rich text editors, as a page loads and opens them.
 *
 * @typedef {object} Editor
 * @property {string[]} scripts
 * @property {(window: any) => Promise<(html: string) => string> | ((html: string) => string)} open opens the editor on the
 *   page's `#editor`. Resolves to a function that loads HTML into it and returns its HTML.
 */

/** @type {{[name: string]: Editor}} */
export const editors = {
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
