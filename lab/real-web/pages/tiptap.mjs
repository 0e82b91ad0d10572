// TipTap with its starter kit, on the page's `#editor`.
import {Editor} from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

const element = document.querySelector('#editor');
window.edit = (html) => {
  const editor = new Editor({element, extensions: [StarterKit], content: html});
  return editor.getHTML();
};
