/** Every page is given the project in the language of its address. */
import { defineMiddleware } from 'astro:middleware';
import { projectAt } from './project/siteProject.ts';

export const onRequest = defineMiddleware(({ locals, url }, next) => {
  locals.project = projectAt(url.pathname);
  return next();
});
