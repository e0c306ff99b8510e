/**
 * The site’s one configuration. Where it will live is not written here: SITE_URL (with
 * protocol) and BASE_PATH say so when it is built.
 */

export const site = {
  name: 'Northbound',
  /** Where the project’s files are; errors are reported there. */
  repository: 'https://northbound.example/repository',
  /**
   * Who stands behind it. A field that holds an address under .example, which is reserved for examples, is not named
   * yet: pages say so, the build warns, and the publishing workflow refuses.
   */
  imprint: {
    /** The person or body that publishes it. */
    publisher: 'publisher.example',
    /** The person responsible for what it says. */
    editor: 'editor.example',
    /** An e-mail or postal address. */
    contact: 'contact.example',
    /** Who pays for it, in a sentence. */
    funding: 'funding.example',
    /** Who decides on corrections, and how, in a sentence or two. */
    corrections: 'corrections.example',
  },
  /** The day to which facts and texts are as they stand. Raise it when they change. */
  edition: '2026-11-30',
};

const stem = site.name.toLowerCase();

/** The explainer as files, by their paths below the site or a language. */
export const FILES = { html: `${stem}.html`, epub: `${stem}.epub`, pdf: `${stem}.pdf` } as const;

export type Imprint = Record<keyof typeof site.imprint, string>;

/** The fields of an imprint that hold their example still. */
export const notNamed = (imprint: Imprint): (keyof Imprint)[] =>
  (Object.keys(imprint) as (keyof Imprint)[]).filter((field) => /\.example$/.test(imprint[field]));

const environment = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {};

/** "https://northbound.example", without a slash at the end. */
export const SITE_URL = (environment.SITE_URL || 'https://northbound.example').replace(/\/+$/, '');

/** "/" or "/some/path/". */
export const BASE_PATH = `/${(environment.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** A path on the site in English, for what is handed out and what leads there. */
export const defaultPath = (to: string): string => BASE_PATH + to.replace(/^\//, '');

/** The same with protocol and host, for whoever reads it elsewhere. */
export const defaultUrl = (to: string): string => SITE_URL + defaultPath(to);
