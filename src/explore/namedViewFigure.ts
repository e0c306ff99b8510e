/** A named view as a figure: for its picture, its files and what search engines are told of it. */
import type { Figure } from '../figure/figure.ts';
import { publish } from '../figure/registry.ts';
import type { Ledger } from '../ledger/types.ts';
import { drawExplored, textsOfExplored } from './explored.ts';
import type { NamedView } from './namedViews.ts';

export function namedViewFigure(view: NamedView, ledger: Ledger): Figure {
  const { title, subtitle, alt, caveats } = textsOfExplored(view);
  const { lines, claims } = view.selection;
  return publish(
    view.path.replaceAll('/', '-'),
    view.file,
    {
      title,
      subtitle,
      alt,
      // The sign stands in the table, which files do not have; nor do their fonts.
      caveats: caveats.map((caveat) => caveat.replace(/^≠ /, '')),
      facts: [...lines.flatMap(({ points }) => points), ...claims].map(({ fact }) => fact),
      table: 'years',
      draw: (frame) => drawExplored(view, frame),
    },
    ledger,
    `${view.path}/`,
  );
}
