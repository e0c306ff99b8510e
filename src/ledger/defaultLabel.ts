import { formatPeriod, type Period } from './period.ts';
import type { Measure, Place } from './schema.ts';
import type { Language } from '../i18n/locale.ts';

/** What a fact is, where its file does not say: "Remittances as a share of GDP, Tajikistan, 2024". */
export const defaultLabel = (
  { measure, place, period }: { measure: Measure; place: Place; period: Period },
  language: Language,
): string => `${measure.label}, ${place.name}, ${formatPeriod(period, language)}`;
