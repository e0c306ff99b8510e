/** npm run imprint: refuses while src/site.ts does not name who stands behind the site. The publishing workflow runs it. */
import { notNamed, site } from '../site.ts';

const lacking = notNamed(site.imprint);
for (const field of lacking)
  console.error(
    `src/site.ts: imprint.${field}: expected who stands behind the site, received the example “${site.imprint[field]}”`,
  );
process.exitCode = lacking.length > 0 ? 1 : 0;
