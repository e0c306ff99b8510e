/** Every page that search engines may list, as sitemaps.org has it. One file holds 50,000. */
import { escape } from '../charts/svg.ts';

export interface SitemapEntry {
  /** With protocol and host. */
  address: string;
  /** The day of its last change, where the page says one. */
  changed?: string;
}

export const SITEMAP = 'sitemap.xml';

export function writeSitemap(places: SitemapEntry[]): string {
  const entries = places.map(
    ({ address, changed }) =>
      `<url><loc>${escape(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}
