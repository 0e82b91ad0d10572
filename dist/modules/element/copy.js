import { attempt } from '../shared/attempt.js';
/** Some clipboards never answer. */
const clipboardTimeoutMs = 1000;
/** The window that an element is in: a card may have been moved into a frame, and the script's window may be hidden. */
const windowOf = (element) => element.ownerDocument.defaultView;
/** Copies an element's text; where the browser does not let us, selects it for the visitor to copy by hand. */
export async function copy(element) {
    try {
        await Promise.race([
            windowOf(element).navigator.clipboard.writeText(visibleText(element)),
            // After the clipboard, which may throw: a promise outside the race would then reject with nobody to handle it.
            new Promise((_, reject) => setTimeout(reject, clipboardTimeoutMs)),
        ]);
        return 'copied';
    }
    catch {
        return select(element);
    }
}
/** Whether the device has a sharing sheet that this page may open: https://w3c.github.io/web-share/#canshare-data-method */
export function canShare(element) {
    try {
        // `?.`: the first exception that a page throws takes Chromium more than a millisecond.
        return windowOf(element).navigator.canShare?.({ text: 'text' });
    }
    catch {
        return false;
    }
}
/** Offers an element's text to that sheet. Tells only of a refusal: closing the sheet is the visitor's own choice. */
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
/** Selects an element's text, and looks whether it is selected. */
function select(element) {
    const selection = windowOf(element).getSelection();
    attempt(() => selection?.selectAllChildren(element));
    return isSelected(element, selection) ? 'selected' : 'not-copied';
}
/** Each engine tells in its own way what is selected within a shadow root. */
function isSelected(element, selection) {
    const root = element.getRootNode();
    const [range] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
    if (range)
        return !range.collapsed && element.contains(range.startContainer);
    const text = (root.getSelection?.() ?? selection)?.toString() ?? '';
    return text.trim() !== '';
}
const visibleText = (element) => element.innerText.trim();
