export { IopReturnCard } from '../element/iop-return-card.js';
export { IopContactEvent, IopReadyEvent, IopToggleEvent, } from '../element/events.js';
