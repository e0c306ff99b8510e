import { figures } from './figures.ts';
import { views } from './views.ts';
import { testFixtures } from './testFixtures.ts';

testFixtures('figures', figures);
testFixtures('views', views);
