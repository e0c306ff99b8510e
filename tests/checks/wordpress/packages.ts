/** Debian’s WordPress, PHP and MariaDB: found, or installed where we may. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian puts WordPress; its own configuration there is neither read nor changed. */
export const WORDPRESS = '/usr/share/wordpress';
export const PHP = '/usr/bin/php';
export const MARIADB = { server: '/usr/sbin/mariadbd', install: '/usr/bin/mariadb-install-db' };

const NEEDED = [`${WORDPRESS}/wp-load.php`, PHP, MARIADB.server, MARIADB.install];
const PACKAGES = [
  'wordpress',
  'wordpress-theme-*',
  'mariadb-server-core',
  'mariadb-client-core',
  'php-cli',
  'php-mysql',
  'php-curl',
  'php-xml',
  'php-mbstring',
];

const missing = () => NEEDED.filter((path) => !existsSync(path));

function apt(...args: string[]): void {
  // Apache comes with the package; these two keep it from being started.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1', SYSTEMD_OFFLINE: '1' };
  execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
}

/** Throws, saying what to install, where something is missing and we may not install it. */
export function findPackages(): void {
  if (missing().length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  }
  if (missing().length > 0)
    throw new Error(
      `This check needs Debian’s WordPress, and did not find ${missing().join(', ')}. As root: apt-get install --no-install-recommends ${PACKAGES.map((name) => `'${name}'`).join(' ')}`,
    );
}
