/*
 * Makes a passage a stage: of its drawings the one whose words have come up is shown. It runs before the
 * passage is read, so that nothing moves when it starts; without it the drawings stand in a sequence.
 */
(() => {
  const passage = document.currentScript!.parentElement!;
  if (!window.IntersectionObserver) return;
  passage.classList.add('staged');
  addEventListener('DOMContentLoaded', () => {
    const steps = Array.from(passage.querySelectorAll('.step'));
    const begun = new Set<Element>();
    // From far above the window to a line in it: all words that have come up to that line are within.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) begun[isIntersecting ? 'add' : 'delete'](target);
        steps.forEach((step, i) => step.classList.toggle('at', i === Math.max(begun.size, 1) - 1));
      },
      { rootMargin: '9999999px 0px -30%' },
    );
    for (const words of passage.querySelectorAll('.words')) observer.observe(words);
  });
})();
