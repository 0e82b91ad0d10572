// The units of a parsed XLIFF file. Also for the review page, so this uses nothing of Node.

/** The source and target elements of each unit, by id. @param {Document} xliff */
export const unitsOf = (xliff) =>
  new Map(
    Array.from(xliff.getElementsByTagName('trans-unit'), (unit) => [
      unit.getAttribute('id') ?? '',
      {source: unit.getElementsByTagName('source')[0], target: unit.getElementsByTagName('target')[0]},
    ]),
  );

/**
 * A sentence's text, with placeholders as `{0}` and other elements as `<name>`.
 * @param {Element | undefined} element
 */
export const unitText = (element) =>
  Array.from(element?.childNodes ?? [], (node) =>
    node.nodeName === 'x'
      ? `{${/** @type {Element} */ (node).getAttribute('id')}}`
      : (node.nodeValue ?? `<${node.nodeName}>`),
  )
    .join('')
    .trim();

/** The state of a translation whose English has changed since. A translator removes it after a review. */
export const needsReview = 'needs-review-translation';
