export { IopReturnCard } from './iop-return-card.js';
export { IopContactEvent, IopReadyEvent, IopToggleEvent, type ContactMethod, type IopReturnCardEventMap, } from './events.js';
export type { QuestionId } from './options.js';
