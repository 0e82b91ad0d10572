import { IopReturnCard } from './iop-return-card.js';
declare global {
    interface HTMLElementTagNameMap {
        'iop-return-card': IopReturnCard;
    }
}
