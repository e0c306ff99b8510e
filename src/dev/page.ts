/** What dev adds to a page in the browser: the overlay of problems, and the editor’s view. */
import { EditorElement } from './editorElement.ts';
import { ProblemsElement } from './problemsElement.ts';
import type { State } from './watcher.ts';

/** Whether the page stands there whole: else the server could not render it. */
const failed = (): boolean =>
  !document.querySelector('main, [data-embed]') || document.querySelector('vite-error-overlay') !== null;

// An embed in its frame is left as it is: the page around it has all of this.
if (window === window.top && import.meta.hot) {
  customElements.define('northbound-problems', ProblemsElement);
  customElements.define('northbound-editor', EditorElement);
  const problems = new ProblemsElement();
  const editor = new EditorElement();
  // Above the page, whose words it must not cover.
  document.body.prepend(editor);
  document.body.append(problems);
  let answered = false;

  import.meta.hot.on('northbound:state', (state: State) => {
    const fixed = state.problems.length === 0 && problems.size > 0;
    // The first state answers our question, and each later one is news.
    const again = !state.checking && (fixed || (answered && failed()));
    answered = true;
    problems.show(state, failed());
    if (again && state.problems.length === 0) location.reload();
    editor.hidden = failed();
    editor.show(state);
    // An error that is no editor’s mistake is the program’s, and Vite shows it.
    if (!state.checking && state.problems.length === 0) document.getElementById('northbound-hold')?.remove();
  });
  import.meta.hot.send('northbound:hello');
}
