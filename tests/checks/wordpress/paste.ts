/** Pasting as people do: signed in, in the block editor or the classic one, with what rights they have. */
import type { Browser, Page } from 'playwright';

/** The block editor’s own script. */
declare const wp: {
  data?: {
    select(store: 'core/editor'): Editor;
    select(store: 'core/block-editor'): { getBlock(id: string): { attributes: { type?: string } } };
    dispatch(store: 'core/editor'): Editor;
    dispatch(store: 'core/block-editor'): { insertBlocks(blocks: Block[]): void };
  };
  blocks: { getBlockType(name: string): object | undefined; createBlock(name: string, attributes: object): Block };
  apiFetch(request: object): Promise<{ link: string; content: { raw: string } }>;
};
interface Block {
  clientId: string;
}
interface Editor {
  getCurrentPostId(): number | undefined;
  editPost(post: { title: string; status: string }): void;
  savePost(): Promise<void>;
  didPostSaveRequestSucceed(): boolean;
  getPermalink(): string;
  /** Its content is a text once it was edited. */
  getCurrentPost(): { content: { raw: string } | string };
}

export interface Saved {
  url: string;
  /** What WordPress kept of the paste. */
  content: string;
}

/** Signs in; a user’s password is their name. No address is asked for but those of this machine. */
export async function signIn(browser: Browser, wordpress: string, user: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: wordpress });
  await context.route(
    ({ hostname }) => !['127.0.0.1', 'localhost'].includes(hostname),
    (route) => route.abort(),
  );
  const page = await context.newPage();
  await page.goto('/wp-login.php');
  await page.fill('#user_login', user);
  await page.fill('#user_pass', user);
  await page.click('#wp-submit');
  await page.waitForURL('**/wp-admin/**');
  return page;
}

async function openEditor(page: Page): Promise<void> {
  await page.goto('/wp-admin/post-new.php');
  await page.waitForFunction(
    () =>
      typeof wp !== 'undefined' &&
      wp.data?.select('core/editor').getCurrentPostId() &&
      wp.blocks.getBlockType('core/embed'),
  );
}

/** Saves and publishes what stands in the block editor. */
async function publish(page: Page, title: string): Promise<Saved> {
  return page.evaluate(async (title) => {
    const editor = wp.data!.dispatch('core/editor');
    editor.editPost({ title, status: 'publish' });
    await editor.savePost();
    const saved = wp.data!.select('core/editor');
    if (!saved.didPostSaveRequestSucceed()) throw new Error(`WordPress did not save “${title}”`);
    const { content } = saved.getCurrentPost();
    return { url: saved.getPermalink(), content: typeof content === 'string' ? content : content.raw };
  }, title);
}

/**
 * An address pasted into a block for embeds, about which the editor asks. It makes such a block
 * itself of an address on a line of its own, but only where that begins with “https”.
 */
export async function pasteAddress(page: Page, title: string, address: string): Promise<Saved> {
  await openEditor(page);
  const id = await page.evaluate((url) => {
    const block = wp.blocks.createBlock('core/embed', { url });
    wp.data!.dispatch('core/block-editor').insertBlocks([block]);
    return block.clientId;
  }, address);
  // Where it finds nothing the address stays, and the post will show it.
  const found = page.waitForFunction((id) => wp.data!.select('core/block-editor').getBlock(id).attributes.type, id, {
    timeout: 20_000,
  });
  await found.catch(() => undefined);
  return publish(page, title);
}

/** Code pasted into a block for HTML. */
export async function pasteCode(page: Page, title: string, code: string): Promise<Saved> {
  await openEditor(page);
  await page.evaluate(
    (content) => wp.data!.dispatch('core/block-editor').insertBlocks([wp.blocks.createBlock('core/html', { content })]),
    code,
  );
  return publish(page, title);
}

/** Addresses pasted on lines of their own in the classic editor, which keeps text without blocks. */
export async function pasteClassic(page: Page, title: string, addresses: string[]): Promise<Saved> {
  await openEditor(page);
  const data = { title, status: 'publish', content: addresses.join('\n\n') };
  return page.evaluate(async (data) => {
    const post = await wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data });
    return { url: post.link, content: post.content.raw };
  }, data);
}
