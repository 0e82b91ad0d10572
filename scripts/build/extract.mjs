// Carries new and changed English sentences into the files of the translators.
import {localize} from './languages.mjs';

localize('extract', '../xliff');
