export { IopReturnCard } from '../element/iop-return-card.js';
export { IopContactEvent, IopReadyEvent, IopToggleEvent, type ContactMethod, type IopReturnCardEventMap, } from '../element/events.js';
export type { QuestionId } from '../options/options.js';
