import { prose } from './prose.ts';
import { testFixtures } from './testFixtures.ts';

testFixtures('prose', prose);
