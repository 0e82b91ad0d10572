import {Accordion, createAll} from 'govuk-frontend';
import './govuk.scss';

const start = (container) => createAll(Accordion, {}, container);
globalThis.peer = {start};
start(document);
