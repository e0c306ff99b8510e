/**
 * npm run check: prints every problem of data, figures and prose, and fails if one is an error.
 *   --format text | github | sarif | json
 *   --hints   also what is only a matter of style
 *
 * It writes besides the ids that an editor’s program offers.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../build/diskCache.ts';

// Before the code is imported, of which Node keeps the JavaScript: a third of the time goes into reading TypeScript.
enableCompileCache(join(cacheFolder(), 'code'));
await import('./runCheck.ts');
