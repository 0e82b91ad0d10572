// Lexical with headings, lists and links, as its HTML import and export work.
import {$generateHtmlFromNodes, $generateNodesFromDOM} from '@lexical/html';
import {LinkNode} from '@lexical/link';
import {ListItemNode, ListNode} from '@lexical/list';
import {HeadingNode, QuoteNode} from '@lexical/rich-text';
import {$getRoot, $insertNodes, createEditor} from 'lexical';

const editor = createEditor({
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
  onError(error) {
    throw error;
  },
});
window.edit = (html) => {
  editor.update(
    () => {
      $getRoot().select();
      $insertNodes($generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html')));
    },
    {discrete: true},
  );
  return editor.read(() => $generateHtmlFromNodes(editor));
};
