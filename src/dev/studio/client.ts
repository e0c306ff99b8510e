/** The page of the studio: a form, and beside it the report or the figure. */
import { button, element } from '../element.ts';
import { FactsForm } from './factsForm.ts';
import { FormPanel, type Texts } from './formPanel.ts';
import { outcomePanel } from './outcomePanel.ts';
import { reportPanel } from './reportPanel.ts';
import { keepText, keptText } from './reportTexts.ts';
import { submitForm } from './server.ts';
import type { Filled, Outcome } from './workshop.ts';

const SHOW = 'Show the difference';
const WRITE = 'Write';

const kind = new URLSearchParams(location.search).get('kind') ?? 'fact';
const KEPT = `northbound-studio:${kind}`;

const outcome = element('div', { class: 'outcome', role: 'status' });
const go = button(SHOW, () => void submit());
go.className = 'main';
const beside = element('section', { class: 'beside', 'aria-label': 'Beside the form' });
let digest: string | undefined;

const failed = (message: string): void => outcome.replaceChildren(element('p', { class: 'wrong' }, message));

/** What was shown is not what would be written any more. */
function unsettle(): void {
  digest = undefined;
  go.textContent = SHOW;
}

/** A form of whichever kind. */
interface Studied {
  element: HTMLElement;
  filled: () => Filled;
  look: () => Promise<void>;
  refuse: (result: Outcome) => void;
  finish: () => void;
}

/** The form of one thing. */
function single(): Studied {
  const given = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Texts;
  let upload: string | undefined;
  let besideKey = '';
  const filled = (): Filled => ({ kind, given, ...(upload !== undefined && { upload }) });

  function showBeside(): void {
    const { pictures, undrawn } = panel.view;
    const [source, phrase] = [panel.first('report') || undefined, panel.first('phrase')];
    // Drawn again only when it differs: words may be marked in it.
    const key = JSON.stringify([
      pictures,
      undrawn,
      kind === 'fact' && [source, phrase, keptText(source ?? '')],
      upload,
    ]);
    if (key === besideKey) return;
    besideKey = key;
    const top = beside.scrollTop;
    if (pictures || undrawn !== undefined) {
      const picture = element('div', { class: 'picture' });
      picture.innerHTML = pictures?.join('') ?? '';
      beside.replaceChildren(
        element('h2', {}, 'The figure'),
        ...(undrawn === undefined ? [] : [element('p', { class: 'wrong' }, undrawn)]),
        picture,
      );
    } else if (kind === 'fact')
      beside.replaceChildren(
        ...reportPanel({
          source,
          phrase,
          mark: (words, paragraph) => {
            panel.change('paragraph', [paragraph]);
            panel.change('phrase', [words]);
          },
          takes: 'Take the marked words',
          again: showBeside,
        }),
      );
    else if (kind === 'source' && upload !== undefined)
      beside.replaceChildren(...reportPanel({ source: undefined, text: upload, phrase: '', again: showBeside }));
    else beside.replaceChildren();
    beside.scrollTop = top;
  }

  const panel = new FormPanel({
    id: 'field',
    given,
    filled,
    changed: () => {
      sessionStorage.setItem(KEPT, JSON.stringify(given));
      unsettle();
    },
    seen: showBeside,
    opened: async (file) => void (upload = await file.text()),
  });

  return {
    element: panel.element,
    filled,
    look: () => panel.look(),
    refuse: ({ wrong = {} }) => {
      panel.refuse(wrong);
      panel.focusRefused();
    },
    finish: () => {
      sessionStorage.removeItem(KEPT);
      const source = panel.first('id') || panel.view.fields.find(({ name }) => name === 'id')?.suggested;
      if (upload !== undefined && source) {
        keepText(source, upload);
        sessionStorage.setItem('northbound-studio:facts', JSON.stringify({ given: { report: [source] }, rows: [] }));
        outcome.append(
          element(
            'p',
            {},
            element('a', { href: '?kind=facts' }, 'Add the facts that it holds'),
            ': its numbers are found there.',
          ),
        );
      }
      upload = undefined;
      panel.clear();
    },
  };
}

function several(): Studied {
  const facts = new FactsForm(unsettle);
  beside.append(facts.beside);
  return {
    element: facts.element,
    filled: () => facts.filled(),
    look: () => facts.look(),
    refuse: ({ rows = [] }) => facts.refuse(rows),
    finish: () => facts.finish(),
  };
}

const form = kind === 'facts' ? several() : single();

/** Shows what would be written; a second time, where nothing has changed, writes it. */
async function submit(): Promise<void> {
  go.disabled = true;
  try {
    const result = await submitForm({ ...form.filled(), ...(digest !== undefined && { digest }) });
    digest = result.digest;
    go.textContent = digest === undefined ? SHOW : WRITE;
    outcome.replaceChildren(...outcomePanel(result));
    if (result.written) form.finish();
    else form.refuse(result);
  } catch (error) {
    failed((error as Error).message);
  } finally {
    go.disabled = false;
  }
}

const here = document.querySelector<HTMLElement>(`nav a[href="?kind=${kind}"]`);
here?.setAttribute('aria-current', 'page');
const what =
  kind === 'facts'
    ? 'all facts of a report at once: each number of its text can become one'
    : (here?.dataset.what ?? '');
document
  .querySelector('main')!
  .append(
    element(
      'section',
      {},
      element('h2', {}, kind === 'facts' ? 'New facts' : `A new ${kind}`),
      element('p', { class: 'quiet what' }, `${what.slice(0, 1).toUpperCase()}${what.slice(1)}.`),
      form.element,
      outcome,
      go,
    ),
    beside,
  );
await form.look();
