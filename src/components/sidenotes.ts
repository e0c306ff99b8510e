/** A remark beside the text: where a browser can and the window has a margin, in the margin, else at the end. */
export interface Sidenote {
  /** Its sign in the text: a letter, since the cards of facts are numbered in print. */
  letter: string;
  html: string;
}

/** The page’s remarks so far, in the order of its text. */
export const sidenotesOf = (locals: App.Locals): Sidenote[] => locals.sidenotes ?? [];

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** As lists count with letters: a to z, then aa, ab. */
const letterOf = (n: number): string =>
  (n < ALPHABET.length ? '' : letterOf(Math.floor(n / ALPHABET.length) - 1)) + ALPHABET[n % ALPHABET.length];

/** A remark with the next letter, whose words are still to come. */
export function addSidenote(locals: App.Locals): Sidenote {
  const sidenotes = (locals.sidenotes ??= []);
  const sidenote = { letter: letterOf(sidenotes.length), html: '' };
  sidenotes.push(sidenote);
  return sidenote;
}

/** A role of DPUB-ARIA, which the types of elements do not know. */
export const dpub = (role: 'noteref' | 'endnotes' | 'backlink'): object => ({ role: `doc-${role}` });
