/*
 * Tells the page around an embed how high it is, in each of the ways that publishers’ systems
 * understand, and does what the address and the host ask. What they ask is looked up among what
 * we know and never written into the page; anything else is ignored. It keeps nothing, loads
 * nothing, and works in a sandboxed frame without an origin. Without it the embed is whole.
 */
(() => {
  const root = document.documentElement;
  const host = window.parent;
  const query = new URLSearchParams(location.search);

  function setTheme(theme: unknown) {
    if (theme === 'auto') delete root.dataset.theme;
    else if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  }
  setTheme(query.get('theme'));
  for (const name of ['plain', 'transparent', 'static']) if (query.get(name) === '1') root.dataset[name] = '';
  const table = document.querySelector('details');
  if (table && query.get('table') === '1') table.open = true;
  if (host === window) return;

  /** A name that a host gave itself or us, if it can be one. */
  const word = (text: unknown) => (typeof text === 'string' && /^[\w:.-]{1,99}$/.test(text) ? text : undefined);
  // WordPress says its secret behind the # that it appends, pym its name in the query.
  let secret = word(/[#&?]secret=([^&]*)/.exec(location.hash)?.[1] ?? '');
  const child = word(query.get('childId') ?? '');
  let frame: string | number | undefined;
  let resizer: string | undefined;
  let last: number | undefined;

  const post = (message: unknown) => host.postMessage(message, '*');

  function send(event?: string) {
    // WordPress shows no frame higher than 1000 px: there, what is higher scrolls within.
    if (secret) root.dataset.bound = '';
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (!height || (height === last && !event)) return;
    last = height;
    post({ 'datawrapper-height': { [root.dataset.embed!]: height }, height });
    post({ sentinel: 'amp', type: 'embed-size', height });
    post(JSON.stringify({ src: location.href, context: 'iframe.resize', method: 'resize', height }));
    if (frame !== undefined) post({ method: 'resize', windowId: frame, height });
    if (child) post(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
    if (secret) post({ message: 'height', value: height, secret, height });
    if (resizer) post(`[iFrameSizer]${resizer}:${height}:${root.clientWidth}:${event || 'size'}`);
  }

  addEventListener('message', ({ source, data }) => {
    if (source !== host || !data) return;
    if (typeof data === 'string') {
      if (data.startsWith('[iFrameSizer]')) {
        const [name, ...rest] = data.slice(13).split(':');
        // The first message names us and carries settings; the later ones are words such as “resize”.
        if (rest.length > 1) resizer = word(name);
        send(rest.length > 1 ? 'init' : 'size');
      } else if (child && data.startsWith(`pymxPYMx${child}xPYMx`)) send('again');
      return;
    }
    setTheme(data.theme);
    if (data.method === 'register') frame = typeof data.windowId === 'number' ? data.windowId : word(data.windowId);
    else if (data.message === 'ready') secret = word(data.secret);
    else if (data.sentinel !== 'amp') return;
    send('again');
  });

  // WordPress keeps links from opening; it follows one itself if we ask.
  addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^=http]');
    if (link && secret) post({ message: 'link', value: link.href, secret, height: last });
  });

  new ResizeObserver(() => send()).observe(document.body);
  for (const event of ['load', 'beforeprint', 'afterprint']) addEventListener(event, () => send('again'));
  void document.fonts?.ready.then(() => send());
  post('[iFrameResizerChild]Ready');
})();
