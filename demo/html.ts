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
 * Parses HTML into an inert fragment: no script runs, nothing loads, no style applies. Safe for untrusted HTML, but
 * check what you move from it into a page.
 */
export function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = policy ? policy.createHTML(html) : html;
  return template.content;
}
