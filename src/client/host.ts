/*
 * For pages that show Northbound’s embeds: gives each frame the height that its content asks for,
 * makes frames of <northbound-figure>, and passes on the theme of the page. It touches nothing
 * but our own frames, and writes no markup. Where the site stands was written by the build: an optimiser may move this
 * script into another, make a module of it or run it as text.
 */
declare const NORTHBOUND: string;

(() => {
  const { src: own } = (document.currentScript || {}) as Partial<HTMLScriptElement>;
  // Also where a copy of the site was built for another address.
  const homes = [NORTHBOUND, ...(own ? [own] : [])].map((address) => new URL('embed/', address).href);
  const isOurs = (src: string) => homes.some((home) => src.startsWith(home));
  const frames = () => Array.from(document.querySelectorAll('iframe')).filter(({ src }) => isOurs(src));
  const tell = (frame: HTMLIFrameElement, message: unknown) =>
    frame.contentWindow && frame.contentWindow.postMessage(message, '*');
  const known = (theme: unknown) => (theme === 'light' || theme === 'dark' ? theme : 'auto');
  /** An element’s own theme, else that which the page names on its root. */
  const themeOf = (element: Element) => known(element.getAttribute('theme') || document.documentElement.dataset.theme);

  addEventListener('message', ({ source, data }) => {
    if (!data || !data['datawrapper-height']) return;
    const { height } = data;
    if (!Number.isInteger(height) || height < 1 || height > 30000) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${height}px`;
  });

  class NorthboundFigure extends HTMLElement {
    static observedAttributes = ['theme'];
    declare frame: HTMLIFrameElement | undefined;
    connectedCallback() {
      const src = this.getAttribute('src') || '';
      if (this.frame || !isOurs(src)) return;
      const url = new URL(src);
      if (themeOf(this) !== 'auto') url.searchParams.set('theme', themeOf(this));
      const frame = document.createElement('iframe');
      const attributes = {
        src: url.href,
        title: this.title,
        width: '100%',
        height: this.getAttribute('height') || '400',
        frameborder: '0',
        scrolling: 'no',
        loading: 'lazy',
      };
      for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
      this.frame = frame;
      this.style.display = 'block';
      this.replaceChildren(frame);
    }
    attributeChangedCallback() {
      if (this.frame) tell(this.frame, { theme: themeOf(this) });
    }
  }

  function start() {
    // Only now, so that an element has the children that it replaces.
    if (!customElements.get('northbound-figure')) customElements.define('northbound-figure', NorthboundFigure);
    // Frames that loaded before us have spoken already.
    for (const frame of frames()) tell(frame, { sentinel: 'amp', type: 'frames-init' });
    new MutationObserver(() => {
      for (const frame of frames()) tell(frame, { theme: themeOf(frame.closest('northbound-figure') || frame) });
    }).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
})();
