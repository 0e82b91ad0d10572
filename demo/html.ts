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

/** Marks HTML that this page wrote as safe for places that require Trusted Types. */
export const trusted = (html: string) => (policy ? policy.createHTML(html) : html);

/**
 * Parses HTML into an inert fragment: no script runs, nothing loads, no style applies. Safe for untrusted HTML, but
 * check what you move from it into a page.
 */
export function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = trusted(html);
  return template.content;
}
