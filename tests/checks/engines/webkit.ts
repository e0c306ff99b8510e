/** WebKitGTK’s MiniBrowser, by classic WebDriver over HTTP: https://www.w3.org/TR/webdriver2/ */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asExpression, type Driver, KEYS, poll, program, saying, start } from './driver.ts';

const PACKAGES = 'webkit2gtk-driver xvfb';
const BROWSERS = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);
/** Its driver picks none by itself. */
const PORT = 4878;
/** The name under which an element’s id is sent. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export async function webkit(port = PORT): Promise<Driver> {
  const binary = program(PACKAGES, ...BROWSERS);
  const command = program(PACKAGES, 'WebKitWebDriver');
  // It has no window without a screen: Xvfb picks a free one and says which.
  const screen = start(program(PACKAGES, 'Xvfb'), [
    '-displayfd',
    '1',
    '-screen',
    '0',
    '1600x2400x24',
    '-nolisten',
    'tcp',
  ]);
  const display = `:${await saying(screen.child, /(\d+)\n/)}`;
  // MiniBrowser's own bar would else be wider than a phone.
  const settings = mkdtempSync(join(tmpdir(), 'northbound-webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(
    join(settings, 'gtk-3.0/gtk.css'),
    '* { margin: 0; padding: 0; border-width: 0; min-width: 0; font-size: 4px; }',
  );
  const service = start(command, ['--host=127.0.0.1', `--port=${port}`], {
    DISPLAY: display,
    XDG_CONFIG_HOME: settings,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  });
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${path.split('/').slice(3).join('/')}: ${value.error} ${value.message}`);
    return value;
  };
  await poll(() => ask<object>('GET', '/status'), 'expected WebKitWebDriver to answer');
  const { sessionId, capabilities } = await ask<{ sessionId: string; capabilities: { browserVersion: string } }>(
    'POST',
    '/session',
    {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
    },
  );
  const send = <T = unknown>(path: string, body: object = {}) => ask<T>('POST', `/session/${sessionId}${path}`, body);
  const perform = (id: string, type: string, actions: object[]) =>
    send('/actions', { actions: [{ id, type, actions }] });
  const evaluate: Driver['evaluate'] = async (run, ...given) => {
    const script = `const [done] = arguments; ${asExpression(run, given)}.then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await send<{ value: string; error?: string }>('/execute/async', { script, args: [] });
    if (error !== undefined) throw new Error(error);
    return JSON.parse(value);
  };
  return {
    name: 'WebKitGTK',
    version: capabilities.browserVersion,
    evaluate,
    open: async (url) => void (await send('/url', { url })),
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
      const element = await send<Record<string, string>>('/element', { using: 'css selector', value: selector });
      await send(`/element/${element[ELEMENT]}/click`);
    },
    // The window has a frame of its own, and takes its size in its own time.
    size: async (width, height) => {
      let [across, down] = [width, height];
      await poll(async () => {
        await send('/window/rect', { x: 0, y: 0, width: across, height: down });
        const inner = await evaluate(() => [innerWidth, innerHeight] as const);
        if (inner[0] === width && inner[1] === height) return true;
        const { width: outerWidth, height: outerHeight } = await ask<{ width: number; height: number }>(
          'GET',
          `/session/${sessionId}/window/rect`,
        );
        [across, down] = [width + outerWidth - inner[0], height + outerHeight - inner[1]];
        return undefined;
      }, `expected a window of ${width} by ${height}`);
    },
    screenshot: async () => Buffer.from(await ask<string>('GET', `/session/${sessionId}/screenshot`), 'base64'),
    close: async () => {
      await ask('DELETE', `/session/${sessionId}`).catch(() => {});
      await service.stop();
      await screen.stop();
      rmSync(settings, { recursive: true, force: true });
    },
  };
}
