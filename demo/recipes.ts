import {html, type TemplateResult} from 'lit';

const notTried = html`<em>Not tried by us.</em>`;

/** Steps for well-known builders, from documentation that we read. Each says that we didn't try it. */
export const recipes: TemplateResult = html`
  <dl>
    <dt>LibGuides</dt>
    <dd>
      ${notTried} Add a <em>Media / Widget</em> asset to a box and paste the code there;
      <a href="https://guides.library.yale.edu/c.php?g=860916&p=6169905">Yale’s guide</a> lists the assets. In
      a <em>Rich Text</em> asset, use plain HTML.
    </dd>
    <dt>Wix</dt>
    <dd>
      ${notTried} Choose <em>Add Elements</em>, <em>Embed</em>, then <em>Embed HTML</em>.
      <a
        href="https://dev.wix.com/docs/develop-websites/articles/wix-editor-elements/other-elements/html-i-frame-element"
        >Wix puts it in a frame</a
      >
      of fixed size, so answer “An embed box” above.
    </dd>
    <dt>Drupal</dt>
    <dd>
      ${notTried} The text format decides.
      <a
        href="https://git.drupalcode.org/project/drupal/-/commit/cf9a90784a9d4dfe02ae932be74c67d1da4028fd.diff"
        >Its editor removes tags that the format doesn’t allow</a
      >. Use <em>Full HTML</em> if you have it, otherwise plain HTML. We did try its editor, CKEditor 5: plain
      HTML keeps every link.
    </dd>
    <dt>Squarespace, CivicPlus, Weebly</dt>
    <dd>
      ${notTried} We read none of their documentation. Look for a block called “code”, “HTML” or “embed”, and
      check the page after you save. Plain HTML works in most editors.
    </dd>
  </dl>
`;
