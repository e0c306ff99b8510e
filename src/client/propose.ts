/*
 * Checks a proposal field by field, and leads to the repository’s host with the proposal as a new file. Without it the
 * form leads there as well, with the same answers in an issue.
 */
(() => {
  const form = document.querySelector<HTMLFormElement>('form.propose')!;
  const { kind, files, issue, missing, longest } = form.dataset as Record<string, string>;
  const long = document.querySelector<HTMLElement>('.too-long')!;
  const controls = Array.from(form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.control'));
  // Messages of ours, at the fields, in the page’s language.
  form.noValidate = true;
  const fact = controls.find(({ name }) => name === 'fact');
  if (fact && location.hash) fact.value = decodeURIComponent(location.hash.slice(1));

  /** Says at a control what is wrong with it. */
  function validate(control: HTMLInputElement | HTMLTextAreaElement): boolean {
    const isEmpty = control.value.trim() === '';
    const wrong = isEmpty ? (control.required ? missing! : '') : control.validity.valid ? '' : control.dataset.wrong!;
    control.setAttribute('aria-invalid', String(wrong !== ''));
    control.parentElement!.querySelector('.wrong')!.textContent = wrong;
    return wrong === '';
  }

  form.addEventListener('change', ({ target }) => validate(target as HTMLInputElement));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [wrong] = controls.filter((control) => !validate(control));
    if (wrong) return wrong.focus();
    const given = controls.map(({ name, value }) => [name, value.trim().replace(/\s+/g, ' ')] as const);
    const answers = Object.fromEntries(given.filter(([, value]) => value !== ''));
    const text = `${JSON.stringify({ kind, answers }, null, 2)}\n`;
    const random = crypto.getRandomValues(new Uint16Array(2)).join('-');
    const name = `${kind}-${new Date().toISOString().slice(0, 10)}-${random}.json`;
    const address = `${files}?filename=${name}&value=${encodeURIComponent(text)}`;
    if (address.length <= Number(longest)) return location.assign(address);
    long.hidden = false;
    long.querySelector('a')!.href = issue!;
    const file = long.querySelector('textarea')!;
    file.value = text;
    file.select();
  });
})();
