/** A report’s paragraphs beside a form, in which the phrase of a fact is marked. */
import { button, element } from '../element.ts';
import { keepText, keptText, paragraphsOf } from './reportTexts.ts';

/** Splits words around a phrase, whose quotation marks and spaces may be others than those of the text. */
function marked(words: string, phrase: string): (string | Node)[] {
  const at = phrase === '' ? -1 : words.indexOf(phrase);
  if (at < 0) return [words];
  return [words.slice(0, at), element('mark', {}, phrase), words.slice(at + phrase.length)];
}

/** The words of a paragraph that are marked in the window, and its number. */
function selection(list: Element): { phrase: string; paragraph: string } | undefined {
  const chosen = getSelection();
  const within = (node: Node | null) =>
    (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-paragraph]');
  const paragraph = within(chosen?.anchorNode ?? null);
  if (!chosen || !paragraph || !list.contains(paragraph) || within(chosen.focusNode) !== paragraph) return undefined;
  const phrase = chosen.toString().trim().replaceAll(/\s+/g, ' ');
  return phrase === '' ? undefined : { phrase, paragraph: paragraph.dataset.paragraph! };
}

export interface PanelInput {
  /** The source whose text it is; nothing while none is chosen. */
  source: string | undefined;
  /** A text that is not kept for a source yet. */
  text?: string | undefined;
  phrase: string;
  /** Without it nothing can be marked. */
  mark?: (phrase: string, paragraph: string) => void;
  /** What the button says that takes the marked words. */
  takes?: string;
  /** Shows the panel again, when a text has been opened. */
  again: () => void;
}

export function reportPanel({ source, text, phrase, mark, takes = '', again }: PanelInput): (string | Node)[] {
  const heading = element('h2', {}, 'The report');
  const own = text ?? (source === undefined ? undefined : keptText(source));
  if (own === undefined) {
    if (source === undefined)
      return [heading, element('p', { class: 'quiet' }, 'Its paragraphs stand here when the source is chosen.')];
    const input = element('input', { type: 'file', accept: '.txt,text/plain', id: 'report-text' });
    input.addEventListener('change', async () => {
      const [file] = input.files ?? [];
      if (!file) return;
      keepText(source, await file.text());
      again();
    });
    return [
      heading,
      element('label', { for: 'report-text' }, `Open the text of ${source}`),
      input,
      element('p', { class: 'quiet' }, 'It stays in this browser window, and does not get into the project.'),
    ];
  }
  const paragraphs = paragraphsOf(own);
  if (typeof paragraphs === 'string') return [heading, element('p', { class: 'wrong' }, paragraphs)];
  const list = element(
    'ol',
    { class: 'paragraphs' },
    ...paragraphs.map(([number, words]) =>
      element(
        'li',
        {},
        element('span', { class: 'quiet', 'aria-label': `paragraph ${number}` }, number),
        element('span', { 'data-paragraph': number }, ...marked(words, phrase)),
      ),
    ),
  );
  if (!mark) return [heading, list];
  const take = () => {
    const chosen = selection(list);
    if (chosen) mark(chosen.phrase, chosen.paragraph);
  };
  list.addEventListener('pointerup', take);
  return [
    heading,
    element(
      'p',
      { class: 'quiet' },
      'Mark the words that hold the fact: they become its phrase, with their paragraph.',
    ),
    button(takes, take),
    list,
  ];
}
