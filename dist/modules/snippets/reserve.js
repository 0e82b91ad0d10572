import { heights } from './generated/heights.js';
const formOf = ({ compact, omit }) => compact ? 'compact' : omit.includes('reassurances') && omit.includes('message') ? 'short' : 'whole';
/**
 * A `<style>` that keeps the card's room until the script has run, so that nothing below it moves. Its rules only match
 * an element that isn't defined yet. If the script hasn't run after three seconds, an animation gives the room back, so
 * that the fallback link isn't in a hole. The element is a container only until then, for steps by its own width.
 */
export function reservation(options, language) {
    const room = 'iop-return-card:not(:defined)::after';
    const byLanguage = heights[formOf(options)];
    const steps = Object.entries(byLanguage[language]).map(([width, height]) => `@container (min-width:${width}px){${room}{height:${height}px}}`);
    return `<style>
iop-return-card:not(:defined){display:flow-root;container-type:inline-size}
${room}{content:'';float:left;animation:iop-room 3s step-end forwards}
@keyframes iop-room{to{height:0}}
${steps.join('\n')}
</style>`;
}
