/** A MariaDB of our own, reached by a socket alone. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { MARIADB } from './packages.ts';
import { folder, start } from './throwAway.ts';

/** Starts it and returns its socket. Its root has no password, and no one else can reach it. */
export async function startDatabase(): Promise<string> {
  const data = `--datadir=${join(folder, 'database')}`;
  const user = `--user=${userInfo().username}`;
  const socket = join(folder, 'database.sock');
  execFileSync(
    MARIADB.install,
    ['--no-defaults', data, user, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { stdio: 'pipe' },
  );
  const quick = ['--innodb-flush-log-at-trx-commit=0', '--innodb-log-file-size=8M'];
  await start(
    'mariadb',
    MARIADB.server,
    ['--no-defaults', data, user, `--socket=${socket}`, '--skip-networking', ...quick],
    {},
    async () => existsSync(socket),
  );
  return socket;
}
