/**
 * A page may hold several texts, which do not know of each other. Of the one that is being rendered,
 * the headings’ ids begin with its name, and their level is one lower.
 */
export const beginPart = (locals: App.Locals, id: string): void => void (locals.part = id);

/** The name of the text that is being rendered, on a page of several. */
export const partOf = (locals: App.Locals): string | undefined => locals.part;

/** Whether an earlier text of the page has shown this figure, which need not be drawn again. */
export function shownBefore(locals: App.Locals, figure: string): boolean {
  const shown = (locals.shown ??= new Set());
  const before = shown.has(figure);
  shown.add(figure);
  return before;
}
