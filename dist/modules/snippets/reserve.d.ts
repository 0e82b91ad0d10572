import type { Options } from '../options/options.js';
/**
 * A `<style>` that keeps the card's room until the script has run, so that nothing below it moves. Its rules only match
 * an element that isn't defined yet. If the script hasn't run after three seconds, an animation gives the room back, so
 * that the fallback link isn't in a hole. The element is a container only until then, for steps by its own width.
 */
export declare function reservation(options: Options, language: string): string;
