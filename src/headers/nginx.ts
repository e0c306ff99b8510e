/** The rules of _headers as nginx has them: a list of values by address for each header, and a server that sends them. */
import { patternOf, type Rule } from './headersFile.ts';

/** Types that nginx’s own list lacks. */
const TYPES = {
  'text/csv': 'csv',
  'text/markdown': 'md',
  'application/epub+zip': 'epub',
  'application/manifest+json': 'webmanifest',
};
const TEXTS = [
  'text/css',
  'text/csv',
  'text/javascript',
  'text/markdown',
  'text/plain',
  'application/atom+xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
];

/** nginx finds the page of a folder before it sends headers. */
const addressOf = (path: string): string => patternOf(path).replace(/\/\$$/, '/(?:index\\.html)?$');

export interface Server {
  /** The folder with the built site. */
  root: string;
  /** Where it stands on its host: "/" or "/some/path/". */
  base: string;
  /** What nginx listens on: "80", "127.0.0.1:8080". */
  listen: string;
  /** Whether the module ngx_http_brotli_static is there. */
  brotli: boolean;
}

/** The configuration, to be included within `http { }`. */
export function nginxConf(rules: Rule[], { root, base, listen, brotli }: Server): string {
  const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))];
  const having = (name: string) =>
    rules.flatMap(({ path, headers }) =>
      headers.filter(([each]) => each === name).map(([, value]) => [path, value] as const),
    );
  const variable = (name: string) => `$northbound_${name.toLowerCase().replaceAll('-', '_')}`;
  // A type is no header that can be added: it is the file’s.
  const added = names.filter((name) => name !== 'Content-Type');
  const maps = added.map(
    (name) =>
      `map $uri ${variable(name)} {\n${having(name)
        .map(([path, value]) => `  "~${addressOf(path)}" "${value}";\n`)
        .join('')}}\n`,
  );
  const typed = having('Content-Type').map(([path, type]) => {
    const [, rest] = /^\^(.*)\$$/.exec(patternOf(path.slice(base.length)))!;
    return `  location ~ "^${base}(${rest})$" {\n    alias ${root}/$1;\n    types { }\n    default_type "${type}";\n  }\n`;
  });
  return `# Made by “npm run nginx” of _headers; include it within http { }.
${maps.join('')}server {
  listen ${listen};
  server_tokens off;
  absolute_redirect off;
  include mime.types;
  types { ${Object.entries(TYPES)
    .map(([type, name]) => `${type} ${name};`)
    .join(' ')} }
  charset utf-8;
  charset_types ${TEXTS.join(' ')};
  gzip_static on;
${brotli ? '  brotli_static on;\n' : ''}${added.map((name) => `  add_header ${name} ${variable(name)} always;\n`).join('')}  error_page 404 ${base}404.html;
  location ${base} {
    alias ${root}/;
  }
${typed.join('')}}
`;
}
