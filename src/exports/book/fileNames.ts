import { site } from '../../site.ts';

const stem = site.name.toLowerCase();

/** The files to take along, by their paths in the built site, as pages call them. */
export const FILES = { html: `${stem}.html`, epub: `${stem}.epub`, pdf: `${stem}.pdf` } as const;
