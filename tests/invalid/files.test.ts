import { files, json } from './files.ts';
import { testFixtures } from './testFixtures.ts';

testFixtures('json', json);
testFixtures('files', files);
