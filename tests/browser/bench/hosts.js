/* Hosts as publishers have them, the libraries being the real ones: each gives its frame the height that was agreed. */
(() => {
  const hosts = Array.from(document.querySelectorAll('[data-host]'));
  const frameOf = (host) => host.querySelector('iframe');

  /** Hosts without a library that can be had: what their code does with a message. */
  const consumers = {
    wordpress: (data, host) =>
      data.message === 'height' && data.secret === host.dataset.secret && Math.min(Math.max(data.value, 200), 1000),
    amp: (data) => data.sentinel === 'amp' && data.type === 'embed-size' && data.height,
    datawrapper: (data) => data['datawrapper-height'] && Object.values(data['datawrapper-height'])[0],
    medium: (data) =>
      typeof data === 'string' &&
      data.startsWith('{') &&
      JSON.parse(data).context === 'iframe.resize' &&
      JSON.parse(data).height,
    iframely: (data, host) => data.method === 'resize' && data.windowId === host.dataset.window && data.height,
  };

  addEventListener('message', ({ source, data }) => {
    const host = hosts.find((each) => frameOf(each)?.contentWindow === source);
    const height = data && host && consumers[host.dataset.host]?.(data, host);
    if (height) frameOf(host).style.height = `${height}px`;
  });
  for (const host of hosts) {
    const message = {
      wordpress: { message: 'ready', secret: host.dataset.secret },
      iframely: { method: 'register', windowId: host.dataset.window },
      amp: { sentinel: 'amp', type: 'frames-init' },
    }[host.dataset.host];
    const frame = frameOf(host);
    if (message && frame) {
      const greet = () => frame.contentWindow.postMessage(message, '*');
      frame.addEventListener('load', greet);
      greet();
    }
  }

  for (const host of document.querySelectorAll('[data-host=pym]'))
    new pym.Parent(host.querySelector('.frame').id, host.dataset.src, {});
  if (document.querySelector('[data-host=frames]')) newswireFrames.autoInitFrames();
  if (document.querySelector('[data-host=resizer]'))
    iFrameResize({ checkOrigin: false, log: false, warningTimeout: 0 }, '[data-host=resizer] iframe');
})();
