/** Plays the years of bars and map, where the reader’s device allows motion. */

/** How long a year stands, in milliseconds. */
const PACE = 900;

/** @param go shows a year; the last one is kept in the address */
export function player(form: HTMLFormElement, go: (year: number, isLast: boolean) => void): { stop: () => void } {
  const button = form.querySelector<HTMLButtonElement>('.play')!;
  const slider = form.querySelector<HTMLInputElement>('[name=year]')!;
  const { play, pause } = button.dataset;
  let timer: ReturnType<typeof setInterval> | undefined;
  button.hidden = !matchMedia('(prefers-reduced-motion: no-preference)').matches;

  function stop() {
    clearInterval(timer);
    timer = undefined;
    button.textContent = play!;
    button.setAttribute('aria-pressed', 'false');
  }
  button.addEventListener('click', () => {
    if (timer !== undefined) {
      stop();
      return;
    }
    const [first, last] = [Number(slider.min), Number(slider.max)];
    let year = Number(slider.value) >= last ? first : Number(slider.value);
    button.textContent = pause!;
    button.setAttribute('aria-pressed', 'true');
    go(year, false);
    timer = setInterval(() => {
      year += 1;
      if (year >= last) stop();
      go(year, year >= last);
    }, PACE);
  });
  return { stop };
}
