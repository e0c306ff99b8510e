/*
 * Shows an embed at the width and in the theme that a reader chooses, and writes the theme and the
 * height that it measures there into the lines to paste. Without it the lines carry a computed height.
 */
(() => {
  for (const form of document.querySelectorAll<HTMLFormElement>('.preview')) {
    const place = form.querySelector('div')!;
    let frame: HTMLIFrameElement | undefined;
    form.hidden = false;

    form.addEventListener('input', () => {
      const { width, theme } = Object.fromEntries(new FormData(form) as unknown as [string, string][]);
      // What is pasted has the theme that was chosen; without a choice it follows the reader’s device.
      for (const line of document.querySelectorAll('[id^="way-"]'))
        line.textContent = line.textContent.replaceAll(
          /(src="[^"?]*\/embed\/[^"?]*\/)(?:\?theme=\w+)?"/g,
          `$1${theme === 'auto' ? '' : `?theme=${theme}`}"`,
        );
      if (!width) return;
      frame?.remove();
      frame = document.createElement('iframe');
      frame.title = form.dataset.title!;
      frame.width = width;
      frame.height = 400 as unknown as string;
      frame.src = `${form.dataset.src}?theme=${theme}`;
      place.append(frame);
    });

    addEventListener('message', ({ source, data }) => {
      if (!frame || source !== frame.contentWindow || !data?.['datawrapper-height']) return;
      frame.height = data.height;
      form.querySelector('output')!.textContent =
        `${frame.width} px wide: ${data.height} px high. The lines above have this height now.`;
      // The plain frame keeps the height that is enough for every width.
      for (const name of ['script', 'element']) {
        const line = document.getElementById(`way-${name}`);
        if (line) line.textContent = line.textContent.replace(/ height="\d+"/, ` height="${data.height}"`);
      }
    });
  }
})();
