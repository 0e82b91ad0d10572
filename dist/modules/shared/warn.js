/** Logs a warning for the page's developers. Never throws: a page's console may be missing or broken. */
export function warn(message) {
    try {
        console.warn(message);
    }
    catch {
        // Nowhere to log it.
    }
}
