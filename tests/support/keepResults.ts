/** Test files that share a process check the same project again and again: what the check keeps from run to run is kept among them. */
import { keepResults } from '../../src/build/keptResults.ts';

const shared = globalThis as { keepsResults?: boolean };
if (!shared.keepsResults) keepResults('.');
shared.keepsResults = true;
