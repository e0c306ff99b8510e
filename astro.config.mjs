import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { validate } from './src/check/integration.ts';
import { i18nRoutes } from './src/i18n/integration.ts';
import { addNonBreakingSpaces } from './src/i18n/nonBreaking.ts';
import { ebook } from './src/exports/book/integration.ts';
import { writeFeeds } from './src/feeds/integration.ts';
import { offline } from './src/offline/integration.ts';
import { withPolicy } from './src/headers/csp.ts';
import { csp } from './src/headers/integration.ts';
import { prerender } from './src/build/prerender.ts';
import { embedVersions } from './src/embeds/integration.ts';
import { isPublished } from './src/project/siteProject.ts';
import { BASE_PATH, SITE_URL } from './src/site.ts';

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: 'always',
  // Not below node_modules, which copies of the project share: of two that are built at once, one would read the other’s texts.
  cacheDir: '.astro/build',
  // A stylesheet of its own costs a slow phone a third more time to the first figure.
  // Pages are rendered while pictures are drawn in other threads.
  build: { inlineStylesheets: 'always', concurrency: 16 },
  // A line break between words and a number is a space, as in HTML.
  compressHTML: true,
  // The same parser as the check of the prose, so that what passes one passes the other.
  markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
  // The last takes hashes of all that the others wrote.
  integrations: [
    mdx(),
    validate(),
    i18nRoutes(),
    embedVersions(),
    writeFeeds(),
    ebook(),
    offline(),
    csp(),
    prerender((html, path) => withPolicy(addNonBreakingSpaces(html), path), BASE_PATH, isPublished),
  ],
  devToolbar: { enabled: false },
  logger: { entrypoint: './src/build/logger.ts' },
  // Renderers of pictures are native modules, which cannot be bundled.
  vite: {
    ssr: { external: ['@resvg/resvg-js'] },
    // The bundler remarks on a line that MDX writes in each text.
    build: { rollupOptions: { onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning) } },
  },
});
