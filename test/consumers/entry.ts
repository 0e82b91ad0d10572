// The entry alone names the element.
import {IopReturnCard, type ContactMethod, type IopContactEvent, type QuestionId} from 'iop-return-card';

export const card: IopReturnCard | null = document.querySelector('iop-return-card');
export const version: string = IopReturnCard.version;
export const methodOf = (event: IopContactEvent): ContactMethod => event.method;
export const first: QuestionId = 'q1';
