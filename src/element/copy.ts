import type {CopyOutcome} from './options.js';

/**
 * Copies an element's text; where the browser has no clipboard for us (plain http:, a frame without the
 * permission, a refusal), selects the text instead so that the visitor can copy it by hand.
 */
export async function copy(element: Element): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(textOf(element));
    return 'copied';
  } catch {
    element.ownerDocument.getSelection()?.selectAllChildren(element);
    return 'selected';
  }
}

/** Offers an element's text to the device's own sharing sheet; closing that sheet is no error. */
export async function share(element: Element): Promise<void> {
  await navigator.share({text: textOf(element)}).catch(() => undefined);
}

const textOf = (element: Element) => (element.textContent ?? '').trim();
