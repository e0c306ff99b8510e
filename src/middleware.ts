/** Every page is rendered in the language of its address. */
import { defineMiddleware } from 'astro:middleware';
import { isDefault } from './i18n/locale.ts';
import { withLanguageOf } from './i18n/language.ts';
import { BASE_PATH } from './site.ts';

export const onRequest = defineMiddleware(({ url }, next) =>
  withLanguageOf(url.pathname.slice(BASE_PATH.length), async () => {
    const response = await next();
    // A page is rendered while it is read: it is read here, where its language is known.
    return isDefault() ? response : new Response(await response.arrayBuffer(), response);
  }),
);
