/** How long a clipboard may keep a visitor waiting, in milliseconds: some never answer. */
const patience = 1000;
/** Copies an element's text; where the browser does not let us, selects it for the visitor to copy by hand. */
export async function copy(element) {
    try {
        const late = new Promise((_, reject) => setTimeout(reject, patience));
        await Promise.race([navigator.clipboard.writeText(textOf(element)), late]);
        return 'copied';
    }
    catch {
        return select(element);
    }
}
/** Whether the device has a sharing sheet that this page may open: https://w3c.github.io/web-share/#canshare-data-method */
export function canShare() {
    try {
        return navigator.canShare({ text: 'text' });
    }
    catch {
        return false;
    }
}
/** Offers an element's text to that sheet. Tells only of a refusal: closing the sheet is the visitor's own choice. */
export async function share(element) {
    try {
        await navigator.share({ text: textOf(element) });
    }
    catch (error) {
        if (error.name !== 'AbortError')
            return select(element);
    }
    return undefined;
}
/** Selects an element's text, and looks whether it is selected. */
function select(element) {
    const selection = getSelection();
    selection?.selectAllChildren(element);
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
const textOf = (element) => element.innerText.trim();
