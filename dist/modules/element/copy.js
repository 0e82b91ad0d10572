import { attempt } from '../shared/attempt.js';
/** Some clipboard promises never settle. */
const clipboardTimeoutMs = 1000;
/** An element's own window. The card may have moved into an iframe, and the script's window may be hidden. */
const windowOf = (element) => element.ownerDocument.defaultView;
/** Copies an element's text. If the browser refuses, selects the text so that the visitor can copy it. */
export async function copy(element) {
    try {
        await Promise.race([
            windowOf(element).navigator.clipboard.writeText(visibleText(element)),
            // Created after the clipboard call, which may throw. Otherwise this promise would reject with no handler.
            new Promise((_, reject) => setTimeout(reject, clipboardTimeoutMs)),
        ]);
        return 'copied';
    }
    catch {
        return select(element);
    }
}
/** Whether the device can share text from this page: https://w3c.github.io/web-share/#canshare-data-method */
export function canShare(element) {
    try {
        // `?.`: the first exception on a page costs Chromium more than a millisecond.
        return windowOf(element).navigator.canShare?.({ text: 'text' });
    }
    catch {
        return false;
    }
}
/** Opens the device's share menu for an element's text. Announces only a failure: visitors may close the menu. */
export async function share(element) {
    try {
        await windowOf(element).navigator.share({ text: visibleText(element) });
    }
    catch (error) {
        if (error.name !== 'AbortError')
            return select(element);
    }
    return undefined;
}
/** Selects an element's text and returns whether that worked. */
function select(element) {
    const selection = windowOf(element).getSelection();
    attempt(() => selection?.selectAllChildren(element));
    return isSelected(element, selection) ? 'selected' : 'not-copied';
}
/** Each engine reports a selection inside a shadow root differently. */
function isSelected(element, selection) {
    const root = element.getRootNode();
    const [range] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
    if (range)
        return !range.collapsed && element.contains(range.startContainer);
    const text = (root.getSelection?.() ?? selection)?.toString() ?? '';
    return text.trim() !== '';
}
const visibleText = (element) => element.innerText.trim();
