/** A thread that looks at prose beside the rest of the check: to load a dictionary takes the tools longest. */
import { oncePerContent } from '../build/oncePerContent.ts';
import { answer } from '../build/workerPool.ts';
import { parseMdx } from './mdx.ts';
import { proseTools, type Remark } from './proseTools.ts';

/** A text, and the words that are right besides those of the dictionary, a line each. */
export interface Prose {
  file: string;
  source: string;
  known: string;
}

const toolsFor = oncePerContent((_, known) => proseTools(known));

answer(({ file, source, known }: Prose): Promise<Remark[]> =>
  toolsFor('known words', known)(parseMdx(file, source).tree, source),
);
