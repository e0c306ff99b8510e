/** How a slow phone on a slow line opens a page: what it fetches, when figures are painted, how long its main thread works. */
import type { Browser, CDPSession } from 'playwright';

/** Milliseconds to an answer, bits in a second, and how many times slower it computes. */
export const PHONE = { latency: 150, bits: 1_600_000, slower: 4 };

export interface Look {
  /** Bytes of the page in brotli, and of all that it asks for. */
  page: number;
  bytes: number;
  requests: number;
  /** Milliseconds until its first figure is painted, and until all are. */
  first: number;
  all: number;
  /** Milliseconds that its main thread works until nothing more happens. */
  work: number;
}

/** Runs in the page from its first moment: says when figures’ drawings have been read, laid out and painted. */
function watch(): void {
  const times: { first?: number; all?: number } = {};
  Object.assign(window, { times });
  const painted = () => new Promise((done) => requestAnimationFrame(done));
  /** Those that are painted, or undefined while one is still to be made. */
  const drawings = () => {
    const hosts = Array.from(document.querySelectorAll('.drawing'));
    if (hosts.some((host) => !host.querySelector('svg'))) return;
    return Array.from(document.querySelectorAll('svg')).filter((svg) => svg.getBoundingClientRect().height > 50);
  };
  const show = async (svg: Element) => {
    svg.scrollIntoView({ block: 'center', behavior: 'instant' });
    await painted();
  };
  const look = async () => {
    const all = drawings();
    const first = all?.[0];
    // Whole when the reader has gone on behind it.
    if (
      first &&
      times.first === undefined &&
      (first.nextElementSibling || first.parentElement!.nextElementSibling || document.readyState !== 'loading')
    ) {
      await show(first);
      // The frame before has painted it when the next begins.
      await painted();
      times.first = performance.now();
    }
    if (document.readyState === 'loading' || !all || times.first === undefined) return void requestAnimationFrame(look);
    for (const svg of all) await show(svg);
    await painted();
    times.all = performance.now();
  };
  requestAnimationFrame(look);
}

/** Makes a page’s line and processor as slow as a cheap phone’s. */
export async function slowDown(phone: CDPSession): Promise<void> {
  const throughput = PHONE.bits / 8;
  await phone.send('Network.enable');
  await phone.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await phone.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slower });
}

/** Opens an address as a slow phone does that has never been there. */
export async function look(browser: Browser, url: string): Promise<Look> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const phone = await context.newCDPSession(page);
    const seen = { page: 0, bytes: 0, requests: 0 };
    let document = '';
    await phone.send('Network.enable');
    // Of the thread’s own time, so that what else the machine does is not counted.
    await phone.send('Performance.enable', { timeDomain: 'threadTicks' });
    phone.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
      if (request.url.startsWith('data:')) return;
      seen.requests += 1;
      if (type === 'Document') document ||= requestId;
    });
    phone.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      seen.bytes += encodedDataLength;
      if (requestId === document) seen.page = encodedDataLength;
    });
    await slowDown(phone);
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'load' });
    const drawn = await page.waitForFunction(
      () => {
        const { times } = window as unknown as { times: { first?: number; all?: number } };
        return times.all === undefined ? undefined : times;
      },
      undefined,
      { timeout: 60_000, polling: 100 },
    );
    const { first, all } = (await drawn.jsonValue())!;
    await page.waitForLoadState('networkidle');
    const { metrics } = await phone.send('Performance.getMetrics');
    const work = 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
    return { ...seen, first: first!, all: all!, work };
  } finally {
    await context.close();
  }
}
