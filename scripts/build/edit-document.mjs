// Edits documents and pages in place, as text: in Markdown, an HTML parser would take `<style>` in a sentence for a tag, and
// everything after it for styles.

/**
 * Replaces everything between the comments `<!-- name args -->` and `<!-- /name -->`.
 * @param {string} text
 * @param {string} name
 * @param {(args: string[]) => string} fill
 */
export const fillBlocks = (text, name, fill) =>
  text.replace(
    new RegExp(`(<!-- ${name}:?( .*?)-->)[^]*?(<!-- /${name} -->|(?=<!-- ${name}[: ])|$)`, 'g'),
    (_, start, args, end) => {
      if (!end) throw new Error(`${start} has no end`);
      return `${start}\n${fill(args.split(/\s+/).filter(Boolean))}\n${end}`;
    },
  );

/**
 * Sets attributes on script tags, right after their `src`.
 * @param {string} text
 * @param {(src: string) => {[name: string]: string} | undefined} attributesOf
 */
export const setScriptAttributes = (text, attributesOf) =>
  text.replace(/<script\b[^>]*\ssrc="([^"]*)"[^>]*>/g, (tag, src) =>
    Object.entries(attributesOf(src) ?? {}).reduceRight((tag, [name, value]) => {
      const old = new RegExp(`(?<=\\s)${name}(="[^"]*")?(?=[\\s>])`);
      const attribute = `${name}="${value}"`;
      return old.test(tag) ? tag.replace(old, attribute) : tag.replace(` src="${src}"`, `$& ${attribute}`);
    }, tag),
  );
