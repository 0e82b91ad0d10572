// Templates are compiled in the browser: compiling them ahead needs Angular's own build and its TypeScript.
import '@angular/compiler';
import {bootstrapApplication} from '@angular/platform-browser';
import 'iop-return-card/define';
import {App} from './App';

bootstrapApplication(App);
