/** Prints as JSON what the check says of the project that it stands in: see `rehearse`. */
import { filesIn } from '../../build/projectFiles.ts';
import { check } from '../../check/check.ts';

console.log(JSON.stringify(await check(filesIn('.'))));
