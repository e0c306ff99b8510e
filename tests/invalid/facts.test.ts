import { facts } from './facts.ts';
import { testFixtures } from './testFixtures.ts';

testFixtures('facts', facts);
