/** Tells the page's developers. A page may have a console that throws, or none: the card matters more than what it says. */
export function warn(message: unknown) {
  try {
    console.warn(message);
  } catch {
    // Nobody is listening.
  }
}
