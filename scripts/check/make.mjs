// Makes the products that are named, where they are missing or older than their sources.
import {make} from './products.mjs';

make(...process.argv.slice(2));
