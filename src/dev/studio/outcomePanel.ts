/** What pressing the button came to: what is wrong, the difference that would be written, or what was written. */
import { element } from '../element.ts';
import type { Line } from './lineDiff.ts';
import type { Outcome } from './workshop.ts';

const ELEMENTS = { '+': 'ins', '-': 'del', ' ': 'span', '…': 'span' } as const;

const difference = (lines: Line[]): HTMLElement =>
  element('pre', { tabindex: '0' }, ...lines.map(([sign, text]) => element(ELEMENTS[sign], {}, `${sign} ${text}\n`)));

export function outcomePanel({
  wrong,
  rows,
  problems,
  files = [],
  isOther,
  written,
  next,
}: Outcome): (string | Node)[] {
  if (wrong || rows || problems)
    return [
      element('h2', {}, 'Nothing was written'),
      ...(wrong || rows?.some((row) => Object.keys(row).length > 0)
        ? [element('p', { class: 'wrong' }, 'What is wrong is said at its field.')]
        : []),
      ...(problems ?? []).map((problem) => element('p', { class: 'wrong' }, problem)),
    ];
  return [
    element('h2', {}, written ? 'Written' : 'This would be written'),
    ...(isOther
      ? [
          element(
            'p',
            { class: 'wrong' },
            'Nothing was written: the files have changed meanwhile. This is how it would be now.',
          ),
        ]
      : []),
    ...files.flatMap(({ file, lines }) => [element('h3', {}, element('code', {}, file)), difference(lines)]),
    ...(next ? [element('p', {}, next)] : []),
  ];
}
