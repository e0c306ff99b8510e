/** How the editor’s view underlines each class of certainty: a line and a colour of its own, with what it means. */
export const MARKS = [
  ['c-exact', 'underline solid 2px var(--kz)', 'exact', 'stated without reservation'],
  ['c-about', 'underline solid 4px var(--kg)', 'about', 'rounded by the source'],
  ['c-floor', 'underline dashed 2px var(--uz)', 'floor', 'at least, over'],
  ['c-ceiling', 'underline dashed 4px var(--uz)', 'ceiling', 'at most, up to, almost'],
  ['c-range', 'underline overline dashed 2px var(--uz)', 'range', 'between two numbers'],
  ['c-estimated', 'underline double 2px var(--tm)', 'estimated', 'an estimate, or a number that may not stand'],
  ['c-conditional', 'underline double 3px var(--ru)', 'conditional', 'could, probably'],
  ['c-vague', 'underline dotted 4px var(--ua)', 'vague', 'a word in place of a number'],
  ['c-claimed', 'underline overline solid 1px var(--link)', 'claimed', 'one side’s own account'],
  ['c-dotted', 'underline dotted 2px var(--ink)', 'undated', 'no date, or one that we inferred'],
  ['c-disputed', 'underline 4px var(--tj)', 'disputed', 'another source says something else; outranks the rest'],
  ['c-derived', 'underline overline dotted 1px var(--quiet)', 'computed', 'by this site'],
] as const;

const UNSOURCED = 'color-mix(in srgb, var(--uz) 26%, transparent)';

/** For the page: marks of facts, and the shade of sentences without a source. */
export const PAGE_STYLE = `
${MARKS.map(([certainty, line]) => `html[data-editor] [data-certainty="${certainty}"] { text-decoration: ${line}; text-underline-offset: 0.22em; text-decoration-skip-ink: none; }`).join('\n')}
::highlight(northbound-unsourced) { background-color: ${UNSOURCED}; }
`;

/** For the key: the same, on samples. */
export const KEY_STYLE = `
${MARKS.map(([certainty, line]) => `.${certainty} { text-decoration: ${line}; text-underline-offset: 0.22em; }`).join('\n')}
.unsourced { background: ${UNSOURCED}; }
`;
