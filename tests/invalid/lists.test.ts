import { judgements, lists } from './lists.ts';
import { testFixtures } from './testFixtures.ts';

testFixtures('lists', lists);
testFixtures('judgements', judgements);
