/* Lets the reader choose the theme. Only a choice is kept, and “system” is none. Without it there is no switch. */
interface ThemeForm extends HTMLFormElement {
  elements: HTMLFormControlsCollection & { theme: RadioNodeList };
}

(() => {
  const root = document.documentElement;
  const form = document.querySelector<ThemeForm>('.theme')!;
  const show = () => (form.elements.theme.value = root.dataset.theme ?? 'auto');
  const set = (theme: string | null) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  show();
  form.hidden = false;
  form.addEventListener('change', () => {
    const theme = form.elements.theme.value;
    set(theme);
    try {
      if (theme === 'auto') localStorage.removeItem('northbound-theme');
      else localStorage.setItem('northbound-theme', theme);
    } catch {
      // It holds for this page.
    }
  });
  // Chosen on another page: in another window, or before the way back to this one.
  const follow = () => {
    try {
      set(localStorage.getItem('northbound-theme'));
    } catch {
      return;
    }
    show();
  };
  addEventListener('storage', follow);
  addEventListener('pageshow', ({ persisted }) => persisted && follow());
})();
