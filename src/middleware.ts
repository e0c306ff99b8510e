/** Every page is given the project in the language of its address. */
import { defineMiddleware } from 'astro:middleware';

export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  // Astro keeps this module as long as it serves: asked for anew, the project is that of the files as they are now.
  const { projectAt } = await import('./project/siteProject.ts');
  locals.project = projectAt(url.pathname);
  return next();
});
