import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { minify } from '../../src/build/minify.ts';

const script = await minify('shortcut');

/** Whether keys, pressed on a page without the search, lead to it. */
function leads(pressed: { key: string; code: string; ctrlKey?: true; metaKey?: true; altKey?: true; shiftKey?: true }) {
  let press: ((event: object) => void) | undefined;
  let led = false;
  runInNewContext(script, {
    addEventListener: (_: string, listener: typeof press) => (press = listener),
    document: {
      querySelector: (selector: string) => (selector.startsWith('.search') ? null : { click: () => (led = true) }),
    },
  });
  press!({ ...pressed, preventDefault: () => {} });
  return led;
}

test.each([
  ['a Latin layout', { key: 'k', code: 'KeyK', ctrlKey: true }],
  ['capital letters', { key: 'K', code: 'KeyK', metaKey: true }],
  ['a Cyrillic layout', { key: 'л', code: 'KeyK', ctrlKey: true }],
  ['Dvorak, where k is in another place', { key: 'k', code: 'KeyV', ctrlKey: true }],
] as const)('Ctrl-K leads to the search on %s', (_, keys) => expect(leads(keys)).toBe(true));

test.each([
  ['k alone', { key: 'k', code: 'KeyK' }],
  ['what is in the place of k on Dvorak', { key: 't', code: 'KeyK', ctrlKey: true }],
  ['another Cyrillic letter', { key: 'к', code: 'KeyR', ctrlKey: true }],
  ['Ctrl-Shift-K', { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }],
  ['Ctrl-Alt-K', { key: 'k', code: 'KeyK', ctrlKey: true, altKey: true }],
] as const)('%s does not', (_, keys) => expect(leads(keys)).toBe(false));
