/** Styles without what nothing in a page can match: a page has the sheets of all that could stand in it. */
import { oncePerText } from './oncePerText.ts';

/** A rule that holds declarations, and no other rules. */
const RULE = /([^{};]+)(\{[^{}]*\})/g;
/** An at-rule that asks something of the window or the browser, and holds nothing. */
const EMPTY = /@(?:media|container|supports)[^{};]*\{\s*\}/;
/** What stands in brackets names nothing that must be there: `:not(.at)`, `:is(.title, .source)`. */
const IN_BRACKETS = /\((?:[^()]|\([^()]*\))*\)/g;
/** The value of an attribute: `[href$='.pdf']`. */
const VALUE = /=[^\]]*/g;
/** One of the selectors of a rule: the commas between them stand in no brackets. */
const SELECTOR = new RegExp(`(?:${IN_BRACKETS.source}|[^,(])+`, 'g');

/** The names that must be in a page for a selector to match: `.card`, `#key`, `[data-note`. Thousands of pages have the same few selectors. */
const namesOf = oncePerText(
  (selector) =>
    selector
      .replaceAll(IN_BRACKETS, '')
      .replaceAll(VALUE, '')
      .match(/[.#][a-z_][\w-]*|\[data-[\w-]+/gi) ?? [],
);

/**
 * Leaves out selectors that match nothing, then rules and at-rules without any.
 * @param css without comments
 * @param isThere whether a page has a class (`.card`), an id (`#key`) or an attribute for programs (`[data-note`)
 */
export function usedRules(css: string, isThere: (name: string) => boolean): string {
  let used = css.replaceAll(RULE, (_, selectors: string, declarations: string) => {
    const matching = selectors.match(SELECTOR)!.filter((selector) => namesOf(selector).every(isThere));
    return matching.length === 0 ? '' : matching.join(',') + declarations;
  });
  while (EMPTY.test(used)) used = used.replace(EMPTY, '');
  return used;
}
