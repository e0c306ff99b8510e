/**
 * npm run nginx: makes of the built site what nginx serves, in dist-nginx/: the site with compressed forms of its
 * texts, and northbound.conf, by which it sends what _headers says. With -- --brotli, where nginx has that module.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BASE_PATH } from '../site.ts';
import { compress, isText } from '../headers/compress.ts';
import { nginxConf } from '../headers/nginx.ts';
import { parseRules } from '../headers/headersFile.ts';

const BUILT = 'dist';
const OUT = 'dist-nginx';
const SITE = join(OUT, 'site');

if (!existsSync(join(BUILT, '_headers'))) {
  console.error(`expected a built site in ${BUILT}/, received none: run “npm run build” first`);
  process.exit(1);
}
rmSync(OUT, { recursive: true, force: true });
cpSync(BUILT, SITE, { recursive: true });
rmSync(join(SITE, '_headers'));
const rules = parseRules(readFileSync(join(BUILT, '_headers'), 'utf8'));
writeFileSync(
  join(OUT, 'northbound.conf'),
  nginxConf(rules, { root: resolve(SITE), base: BASE_PATH, listen: '80', brotli: process.argv.includes('--brotli') }),
);

const texts = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter(isText)
  .map((path) => join(SITE, path));
// A few at a time, as many as compress at once.
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (let path = texts.pop(); path; path = texts.pop()) await compress(path);
  }),
);
console.log(`${OUT}/northbound.conf is to be included within http { } of nginx; it serves ${SITE}.`);
