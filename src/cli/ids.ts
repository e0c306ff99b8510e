/** Before npm run dev: writes the ids that an editor’s program offers. */
import { writeIds } from '../ledger/editor/writeIds.ts';

writeIds();
