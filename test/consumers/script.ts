// And so does the one script, for those who let a bundler carry it.
import 'iop-return-card/iop-return-card.js';

document.createElement('iop-return-card').headingLevel = 3;
