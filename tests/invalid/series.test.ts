import { gaps, serieses } from './series.ts';
import { testFixtures } from './testFixtures.ts';

testFixtures('serieses', serieses);
testFixtures('gaps', gaps);
