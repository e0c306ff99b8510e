import { resolve } from 'node:path';

/** The file that an editor names, from the folder in which npm was called. */
export const namedFile = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path);
