/**
 * A page may hold several texts, which do not know of each other. Of the one that is being rendered,
 * the headings’ ids begin with its name, and their level is one lower.
 */
type Locals = { part?: string; shown?: Set<string> };

export const beginPart = (locals: object, id: string): void => void ((locals as Locals).part = id);

/** The name of the text that is being rendered, on a page of several. */
export const partOf = (locals: object): string | undefined => (locals as Locals).part;

/** Whether an earlier text of the page has shown this figure, which need not be drawn again. */
export function shownBefore(locals: object, figure: string): boolean {
  const shown = ((locals as Locals).shown ??= new Set());
  const before = shown.has(figure);
  shown.add(figure);
  return before;
}
