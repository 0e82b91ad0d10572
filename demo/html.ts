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
 * Reads HTML with the browser's own parser, into a document where no script runs and nothing is loaded. Safe for what
 * a stranger wrote; whoever moves something out of it into a page that is shown has to choose what.
 */
export function parse(html: string): HTMLElement {
  const text = `<!doctype html><body>${html}`;
  return new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html').body;
}
