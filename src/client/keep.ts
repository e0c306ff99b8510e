/*
 * Keeps the site on the device when the reader presses, and erases all that it ever put there. What is
 * kept is read from the caches themselves; nothing is noted elsewhere. Without it nothing can be kept.
 */
(() => {
  const section = document.querySelector<HTMLElement>('.keep')!;
  const { base, worker, forget, caches: prefix, days } = section.dataset as Record<string, string>;
  const [output] = section.getElementsByTagName('output') as unknown as [HTMLOutputElement];
  const [keeper, eraser] = section.getElementsByTagName('button') as unknown as HTMLButtonElement[];
  const workers = navigator.serviceWorker;
  if (!workers || !window.caches) return;

  const names = async () => (await caches.keys()).filter((name) => name.startsWith(prefix!));
  const drop = async () => Promise.all((await names()).map((name) => caches.delete(name)));
  /** Another site’s may stand above ours on the same host. */
  const registered = async () =>
    (await workers.getRegistrations()).find(({ scope }) => new URL(scope).pathname === base);
  /** A day in the reader’s time, in the words that the build wrote. */
  const dayOf = (date: Date) =>
    days!
      .split('|')
      [date.getMonth()]!.replace('{day}', String(date.getDate()))
      .replace('{year}', String(date.getFullYear()));
  const say = (state: string, day = '') => {
    output.textContent = section.dataset[state]!.replace('{day}', day);
    output.dataset.state = state;
  };
  /** Whether a worker came to work, or was given up. */
  const settled = (each: ServiceWorker) =>
    new Promise<boolean>((resolve) => {
      const look = () => /^(?:activated|redundant)$/.test(each.state) && resolve(each.state === 'activated');
      each.addEventListener('statechange', look);
      look();
    });

  /** Says since when something is kept, if it is. */
  async function show() {
    const [name] = (await names()).sort((a, b) => (a.split(' ').pop()! < b.split(' ').pop()! ? 1 : -1));
    const registration = await registered();
    if (name && registration?.active) say('kept', dayOf(new Date(name.split(' ').pop()!)));
    else {
      say('none');
      // What a browser left that was closed midway.
      if (!registration) await drop();
    }
  }

  /** What a worker tells: that it kept all, or the name of the error. */
  let onMessage: (word: string) => void = () => {};
  let last = '';
  workers.addEventListener('message', ({ data }) => onMessage((last = data)));
  workers.startMessages();
  async function keep() {
    say('keeping');
    last = '';
    try {
      const before = await registered();
      const registration = await workers.register(worker!, { scope: base, updateViaCache: 'none' });
      // Asked again: for a newer edition, if there is one.
      if (before?.active) await registration.update();
      if (!(await settled((registration.installing ?? registration.waiting ?? registration.active)!)))
        throw new Error('given up');
      // It was at work already, with nothing kept.
      if ((await names()).length === 0) {
        const answer = new Promise<string>((resolve) => (onMessage = resolve));
        registration.active!.postMessage('keep');
        if ((await answer) !== 'kept') throw new Error('given up');
      }
      await show();
    } catch {
      if ((await names()).length === 0) await (await registered())?.unregister();
      say(last === 'QuotaExceededError' ? 'full' : 'failed');
    }
  }

  async function erase() {
    say('erasing');
    const registration = await registered();
    for (const each of [registration?.installing, registration?.active]) each?.postMessage('stop');
    await registration?.unregister();
    await drop();
    for (const store of [localStorage, sessionStorage])
      for (const key of Object.keys(store)) if (key.startsWith('northbound')) store.removeItem(key);
    // The switch of the theme looks again.
    dispatchEvent(new StorageEvent('storage'));
    await fetch(forget!, { cache: 'no-store' }).catch(() => {});
    const left =
      (await registered()) ||
      (await names()).length > 0 ||
      Object.keys(localStorage).some((key) => key.startsWith('northbound'));
    say(left ? 'left' : 'erased');
  }

  let busy = false;
  const press = (button: HTMLButtonElement, act: () => Promise<void>) =>
    button.addEventListener('click', async () => {
      if (busy) return;
      busy = true;
      await shown;
      await act().catch(() => say('left'));
      busy = false;
    });
  const open = (able: boolean) => {
    for (const each of section.querySelectorAll<HTMLElement>('.able')) each.hidden = !able;
    for (const each of section.querySelectorAll<HTMLElement>('.unable')) each.hidden = able;
  };
  press(keeper!, keep);
  press(eraser!, erase);
  // Within the first painting; a private window may refuse only when asked.
  open(true);
  /** What is pressed waits for this: it may still be throwing away what was left, and would throw away what is being kept. */
  const shown = show().catch(() => open(false));
})();
