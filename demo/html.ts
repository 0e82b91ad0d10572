const policy = (
  globalThis as {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: {createHTML(html: string): string},
      ): {createHTML(html: string): string};
    };
  }
).trustedTypes?.createPolicy('iop-return-card-page', {createHTML: (html) => html});

/**
 * Reads HTML with the browser's own parser, into a fragment of no page: no script in it runs, nothing is loaded, and no
 * style applies. Safe for what a stranger wrote; whoever moves something out of it has to choose what.
 */
export function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = policy ? policy.createHTML(html) : html;
  return template.content;
}
