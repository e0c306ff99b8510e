/** Firefox, by WebDriver BiDi over its own WebSocket: https://www.w3.org/TR/webdriver-bidi/ */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asExpression, type Driver, KEYS, program, saying, start } from './driver.ts';

/** What a fresh profile would else ask for from elsewhere, or open by itself. */
const PREFERENCES = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

interface Answer {
  id: number;
  type: 'success' | 'error';
  result: Record<string, unknown>;
  message?: string;
}

/** Sends commands and hands over their answers. */
async function connect(
  url: string,
): Promise<{ send: <T>(method: string, params: object) => Promise<T>; close: () => void }> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no WebDriver BiDi at ${url}`));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  let id = 0;
  const send = <T>(method: string, params: object) =>
    new Promise<T>((resolve, reject) => {
      id += 1;
      waiting.set(id, (answer) =>
        answer.type === 'success' ? resolve(answer.result as T) : reject(new Error(`${method}: ${answer.message}`)),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, close: () => socket.close() };
}

export async function firefox(): Promise<Driver> {
  const binary = program('firefox-esr', 'firefox-esr', 'firefox');
  const profile = mkdtempSync(join(tmpdir(), 'northbound-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(PREFERENCES)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const { child, stop } = start(
    binary,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { HOME: profile },
  );
  const { send, close } = await connect(`${await saying(child, /WebDriver BiDi listening on (ws:\S+)/)}/session`);
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  // The window that it began with never has the focus, and without it Enter presses no button.
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'window' });
  const perform = (id: string, type: string, actions: object[]) =>
    send('input.performActions', { context, actions: [{ id, type, actions }] });
  const evaluate: Driver['evaluate'] = async (run, ...given) => {
    const { result, exceptionDetails } = await send<{
      result?: { value: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression: asExpression(run, given),
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result!.value);
  };
  return {
    name: 'Firefox',
    version: capabilities.browserVersion,
    evaluate,
    open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    press: async (keys) => {
      const each = keys in KEYS ? [KEYS[keys as keyof typeof KEYS]] : [...keys];
      await perform(
        'keyboard',
        'key',
        each.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    click: async (selector) => {
      const {
        nodes: [node],
      } = await send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
        maxNodeCount: 1,
      });
      if (!node) throw new Error(`nothing to click: ${selector}`);
      await evaluate(
        (name) => document.querySelector(name)!.scrollIntoView({ block: 'center', behavior: 'instant' }),
        selector,
      );
      await perform('mouse', 'pointer', [
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId: node.sharedId } } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    size: async (width, height) =>
      void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    screenshot: async () =>
      Buffer.from((await send<{ data: string }>('browsingContext.captureScreenshot', { context })).data, 'base64'),
    close: async () => {
      await send('browser.close', {}).catch(() => {});
      close();
      await stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
