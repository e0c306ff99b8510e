import { expect, test } from 'vitest';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { files, json } from './files.ts';
import { judgements, lists } from './lists.ts';
import { prose } from './prose.ts';
import { gaps, serieses } from './series.ts';
import { views } from './views.ts';

test('there are more than three hundred invalid fixtures, each with a name of its own', () => {
  const all = [facts, lists, judgements, json, files, prose, figures, serieses, gaps, views].flat();
  const names = all.map(({ what }) => what);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(300);
});
