import type { APIRoute } from 'astro';
import { SITEMAP } from '../seo/sitemap.ts';
import { defaultUrl } from '../site.ts';

/**
 * Everyone may read everything: pages that are not to be listed say so themselves, and must be read for that. Robots
 * ask for this file at a host’s root only, so below a sub-path it is for whoever puts its line into the host’s own.
 */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow:\n\nSitemap: ${defaultUrl(SITEMAP)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
