export type {} from '../element/iop-return-card.js';
