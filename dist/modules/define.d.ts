export type {} from './iop-return-card.js';
