/**
 * npm run due: what is to be looked at again, as a list in Markdown; nothing where nothing is due. A scheduled workflow
 * opens an issue of it.
 */
import { filesIn } from '../build/projectFiles.ts';
import { dueReviews } from '../check/dates.ts';
import { dueList, dueTexts } from '../check/dueTexts.ts';
import { texts } from '../check/files.ts';
import { openProject } from '../project/project.ts';

const files = filesIn('.');
const { language, ledger } = openProject('.');
const today = new Date().toISOString().slice(0, 10);
const read = texts(files).map((file) => ({ file, source: files.text(file) }));
const list = dueList(dueTexts(read, today, language), dueReviews(ledger, today));
if (list !== '') console.log(list);
