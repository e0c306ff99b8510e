import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import { openConnection, type Connection } from './connection.ts';
import { serve } from '../support/serve.ts';

export const CHAPTER = 'articles/what-the-money-means/';
export const EMBED = 'embed/remittance-weight-map/';

/** A site that may change, behind a connection that may break, and a browser with nothing saved yet. */
export class TestSite {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly connection: Connection;
  readonly folder: string;
  readonly address: string;
  readonly base: string;
  readonly #stop: () => Promise<void>;
  constructor(
    context: BrowserContext,
    page: Page,
    connection: Connection,
    folder: string,
    base: string,
    stop: () => Promise<void>,
  ) {
    this.context = context;
    this.page = page;
    this.connection = connection;
    this.folder = folder;
    this.base = base;
    this.address = connection.address + base;
    this.#stop = stop;
  }

  static async make(browser: Browser, built = 'dist', base = '/'): Promise<TestSite> {
    const folder = mkdtempSync(join(tmpdir(), 'northbound-'));
    const pages = ['index.html', 'articles', 'glossary', 'keep', 'timeline', 'method', 'about'];
    const languages = readdirSync(built).filter((name) => /^[a-z]{2}$/.test(name));
    // What a language has not translated, its offline edition does not hold either.
    const parts = ['', ...languages]
      .flatMap((language) => pages.map((page) => join(language, page)))
      .filter((part) => existsSync(join(built, part)));
    for (const part of [...parts, '404.html', 'favicon.svg', 'offline.js', 'forget.txt', '_headers', 'fonts', EMBED]) {
      cpSync(join(built, part), join(folder, part), { recursive: true });
    }
    const host = await serve(folder, base);
    const connection = await openConnection(host.address);
    const context = await browser.newContext();
    return new TestSite(context, await context.newPage(), connection, folder, base, async () => {
      await Promise.all([context.close(), connection.stop(), host.stop()]);
      rmSync(folder, { recursive: true });
    });
  }
  stop(): Promise<void> {
    return this.#stop();
  }

  change(file: string, edit: (text: string) => string): void {
    const before = readFileSync(join(this.folder, file), 'utf8');
    const after = edit(before);
    expect(after, file).not.toBe(before);
    writeFileSync(join(this.folder, file), after);
  }
  /** The next edition: a chapter says something else, so the worker has another version. */
  publish(edit: (worker: string) => string = (worker) => worker): void {
    this.change(`${CHAPTER}index.html`, (html) => html.replace(/<h1[^>]*>/, '$&Newer: '));
    this.change('offline.js', (code) => edit(code.replace(/northboundVersion="[^"]*"/, 'northboundVersion="next"')));
  }

  open(path: string, page = this.page) {
    return page.goto(this.address + path);
  }
  async press(name: RegExp, state: string): Promise<string> {
    const button = this.page.getByRole('button', { name });
    await button.focus();
    await this.page.keyboard.press('Enter');
    // An end other than the one that is waited for fails at once.
    const ends = [state, 'failed', 'full', 'left'].map((end) => `.keep output[data-state="${end}"]`);
    const end = this.page.locator(ends.join(', '));
    await end.waitFor();
    expect(await end.getAttribute('data-state')).toBe(state);
    return (await this.page.locator('.keep output').textContent())!;
  }
  async keep(): Promise<void> {
    await this.open('keep/');
    await this.press(/^Save/, 'kept');
  }
  /** Has the browser look for another worker at once, and waits until it has given that worker up. */
  async updateInVain(): Promise<void> {
    await this.page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistrations())[0]!;
      await new Promise<void>((resolve) => {
        const follow = (worker: ServiceWorker | null) =>
          worker?.addEventListener('statechange', () => worker.state === 'redundant' && resolve());
        // It may be looking by itself already, and then refuses to look once more.
        follow(registration.installing);
        registration.addEventListener('updatefound', () => follow(registration.installing));
        registration.update().catch(() => {});
      });
    });
  }
  notice(page = this.page) {
    return page.locator('.kept-copy').textContent();
  }
  /** With spaces that may break: where lines of a page do not end is another matter. */
  async title(page = this.page) {
    return (await page.locator('h1').textContent())?.replaceAll('\u00a0', ' ');
  }
  /** All that a browser holds of the site. */
  async traces() {
    const held = await this.page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
    return { ...held, cookies: await this.context.cookies() };
  }
}
