type Child = Node | string;

/** An element with attributes and children; an attribute that is undefined is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button that does something when it is pressed. */
export function button(label: string, press: (made: HTMLButtonElement) => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', () => press(made));
  return made;
}

/** "1 problem", "3 problems" */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The look of what the preview adds; a page that could not be rendered has no colours to lend. */
export const LOOK = `
:host {
  --paper-: var(--raised, light-dark(#fffdf8, #242019));
  --ink-: var(--ink, light-dark(#221d16, #ece5d8));
  --quiet-: var(--quiet, light-dark(#655c4f, #b0a593));
  --rule-: var(--border, light-dark(#a3967f, #6f6552));
  --link-: var(--link, light-dark(#7a2a24, #e8a79c));
  color-scheme: inherit;
  color: var(--ink-);
  font: 1rem/1.45 var(--sans, system-ui, sans-serif);
}
* { box-sizing: border-box; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 1.35rem; line-height: 1.2; }
h2, h3 { font-size: 1rem; }
code { font: 0.875rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
a { color: var(--link-); }
button {
  font: inherit;
  color: var(--ink-);
  background: var(--paper-);
  border: 1px solid var(--rule-);
  padding: 0.25rem 0.7rem;
  cursor: pointer;
}
:focus-visible { outline: 2px solid var(--link-); outline-offset: 2px; }
.quiet { color: var(--quiet-); }
@media print { :host { display: none; } }
`;
