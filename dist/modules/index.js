export { IopReturnCard } from './iop-return-card.js';
export { IopContactEvent, IopReadyEvent, IopToggleEvent, } from './events.js';
