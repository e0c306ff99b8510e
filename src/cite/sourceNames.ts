import type { Language } from '../i18n/locale.ts';
import type { Source } from '../ledger/schema.ts';
import { published } from './citation.ts';

/** What sources are called in a list to choose from: each once, with its year; those of one publisher and year by their day and title. */
export function sourceNames(sources: Source[], language: Language): (readonly [id: string, name: string])[] {
  const nameOf = (source: Source) => (source.kind === 'series' ? source.title.split(',')[0]! : source.short);
  const dated = (source: Source) =>
    [nameOf(source), published(source, language).match(/\d{4}/)?.[0]].filter(Boolean).join(', ');
  const names = sources.map(dated);
  return sources.map((source, i) => {
    const isAlone = names.filter((name) => name === names[i]).length === 1;
    return [
      source.id,
      isAlone ? names[i]! : `${nameOf(source)}, ${published(source, language)}: ${source.title}`,
    ] as const;
  });
}
