import { expect, test } from 'vitest';
import { servedAddress, type Route } from '../../src/dev/fileAddresses.ts';

const ROUTES: Route[] = [
  { type: 'endpoint', patternRegex: /^\/countries\/([^/]+?)\/$/ },
  { type: 'endpoint', patternRegex: /^\/feeds\/([^/]+?)\.json$/ },
  { type: 'page', patternRegex: /^\/(.*?)\/$/ },
];

test.each([
  ['a download with its ending in a parameter', '/countries/kg.csv', '/countries/kg.csv/'],
  ['one with a query', '/countries/kg.csv?a=b.c/', '/countries/kg.csv/?a=b.c/'],
  ['one that Astro finds as it is', '/feeds/all.json', '/feeds/all.json'],
  ['a page', '/countries/kg/', '/countries/kg/'],
  ['a page without its slash', '/countries/kg', '/countries/kg'],
  ['what only a page’s pattern fits', '/src/dev/page.ts', '/src/dev/page.ts'],
])('%s', (_, url, served) => {
  expect(servedAddress(url, ROUTES, '/')).toBe(served);
  expect(servedAddress(`/site${url}`, ROUTES, '/site/')).toBe(`/site${served}`);
});
