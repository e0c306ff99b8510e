/** The facts that the home page prints as numbers, besides those of its picture. */
export const HOME_NUMBERS = {
  study: 'remittance-shares/tj-2024-journey-ahead',
  update: 'remittance-shares/tj-2024-update',
  arrivals: 'corroborations/entries-work-2022',
  removals: 'corroborations/forced-to-leave-2024',
} as const;
