/** The address of a source as it is handed out. */
import type { Language } from '../i18n/locale.ts';
import { url } from '../i18n/paths.ts';
import type { Source } from '../ledger/schema.ts';

/**
 * Of a source whose address it can be a risk to open or to share: our page of it, which says so first. Otherwise its own.
 * Whatever is copied, downloaded or forwarded carries this one.
 */
export const sharedAddress = (source: Source, language: Language): string =>
  source.risky ? url(`sources/${source.id}/`, language) : source.url;
