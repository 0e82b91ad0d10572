import {pathToFileURL} from 'node:url';

/** Whether a module is the one that Node was told to run, rather than imported. @param {string} url */
export const isMain = (url) => url === pathToFileURL(process.argv[1] ?? '').href;
