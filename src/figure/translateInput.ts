import { translateLabel, isDefault } from '../i18n/locale.ts';
import type { Ledger } from '../ledger/types.ts';

/** Fields that hold no words, though what they hold may look like one. */
const NO_WORDS = new Set([
  'alt',
  'caveats',
  'certainty',
  'code',
  'codes',
  'data-derived',
  'derived',
  'fact',
  'focus',
  'in',
  'labelled',
  'mark',
  'offset',
  'pattern',
  'place',
  'precision',
  'sign',
  'tag',
  'takes',
]);

/** What a chart is given, its words in the language of the ledger: every text that data/languages/<code>/drawn.json has. */
export function translateInput<T>(data: T, ledger: Ledger): T {
  const { language } = ledger;
  if (isDefault(language)) return data;
  if (typeof data === 'string') return translateLabel(data, language) as T;
  if (Array.isArray(data)) return data.map((each) => translateInput(each, ledger)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, NO_WORDS.has(key) ? value : translateInput(value, ledger)]),
  ) as T;
}
