/** A WordPress of our own, copied from Debian’s and installed without network. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PHP, WORDPRESS } from './packages.ts';
import { freePort } from '../../support/listen.ts';
import { folder, start } from './throwAway.ts';

export interface WordPress {
  address: string;
  version: string;
  /** The names of the themes that Debian has. */
  themes: string[];
  switchTheme(name: string): void;
}

/** Installs and starts it, with the database at `socket`. It may read the site at `site`, and no other address. */
export async function startWordPress(socket: string, site: string): Promise<WordPress> {
  const root = join(folder, 'wordpress');
  const php = join(import.meta.dirname, 'php');
  cpSync(WORDPRESS, root, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('.htaccess') && path !== `${WORDPRESS}/wp-config.php`,
  });
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(join(php, 'wp-config.php'), join(root, 'wp-config.php'));
  cpSync(join(php, 'loopback.php'), join(root, 'wp-content/mu-plugins/loopback.php'));

  const port = await freePort();
  // Another name than the site’s, as on the web: two addresses of one host are one site to WordPress and to browsers.
  const address = `http://localhost:${port}`;
  const env = { WORDPRESS_SOCKET: socket, WORDPRESS_ADDRESS: address, SITE_ADDRESS: site };
  const run = (script: string, ...args: string[]) =>
    execFileSync(PHP, [join(php, script), root, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  run('install.php');
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/wp-login.php`).then(
      ({ ok }) => ok,
      () => false,
    );
  await start(
    'php',
    PHP,
    ['-S', `127.0.0.1:${port}`, '-t', root, join(php, 'router.php')],
    { ...env, PHP_CLI_SERVER_WORKERS: '6' },
    answers,
  );

  return {
    address,
    version: /\$wp_version = '([^']+)'/.exec(readFileSync(join(root, 'wp-includes/version.php'), 'utf8'))![1]!,
    themes: readdirSync(join(root, 'wp-content/themes'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
    switchTheme: (name) => void run('theme.php', name),
  };
}
