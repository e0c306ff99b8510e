import { expect, test } from 'vitest';
import { nginxConf } from '../../src/headers/nginx.ts';
import { headersOf } from '../../src/headers/headersFile.ts';
import { rulesOf } from '../../src/headers/rules.ts';

const PIN = '0123456789abcdef';
const FILES = [
  'index.html',
  '404.html',
  'articles/a/index.html',
  'facts/a.csv-metadata.json',
  'facts/a/b/index.html',
  'fonts/a.woff2',
  'corrections.json',
  'embed/a/index.html',
  'embed/a/version.json',
  `embed/a/v/${PIN}/index.html`,
];

test.each(['/', '/some/path/'])('nginx sends what _headers says, at %s', (base) => {
  const rules = rulesOf(
    FILES.map((file) => [file, '']),
    base,
  );
  const conf = nginxConf(rules, { root: '/srv/site', base, listen: '80', brotli: false });
  const maps = Array.from(conf.matchAll(/^map \$uri (\$\w+) \{\n(.*?)^\}/gms), ([, variable, body]) => ({
    name: new RegExp(`add_header (\\S+) \\${variable!} always;`).exec(conf)![1]!,
    lines: Array.from(
      body!.matchAll(/"~([^"]*)" "([^"]*)";/g),
      ([, pattern, value]) => [new RegExp(pattern!), value!] as const,
    ),
  }));
  // What nginx looks up: a folder’s page by its name.
  const sent = (uri: string) =>
    maps.flatMap(({ name, lines }) =>
      lines
        .filter(([pattern]) => pattern.test(uri))
        .slice(0, 1)
        .map(([, value]) => [name, value]),
    );
  for (const file of FILES) {
    const expected = headersOf(rules, base + file.replace(/index\.html$/, '')).filter(
      ([name]) => name !== 'Content-Type',
    );
    expect(sent(base + file).toSorted(), file).toEqual(expected.toSorted());
  }
  expect(sent(`${base}nowhere`).map(([name]) => name)).toContain('X-Content-Type-Options');
  const types = Array.from(
    conf.matchAll(/location ~ "([^"]*)" \{[^}]*types \{ \}\s*default_type "([^"]*)"/g),
    ([, pattern, type]) => [new RegExp(pattern!), type!] as const,
  );
  const typeOf = (file: string) => types.find(([pattern]) => pattern.test(base + file))?.[1];
  expect(typeOf('facts/a.csv-metadata.json')).toBe('application/csvm+json');
  expect(typeOf('corrections.json')).toBe('application/feed+json; charset=utf-8');
  expect(typeOf('facts/a.json')).toBeUndefined();
});

test('compressed forms are sent as the server’s modules allow', () => {
  const conf = (brotli: boolean) => nginxConf([], { root: '/srv/site', base: '/', listen: '80', brotli });
  expect(conf(true)).toContain('brotli_static on;');
  expect(conf(false)).not.toContain('brotli');
});
