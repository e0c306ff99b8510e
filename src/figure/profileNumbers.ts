/** The numbers that a country’s profile prints beside its line: of those in its text, what says most of how many go and what it means. */
export const PROFILE_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  kazakhstan: [
    'migrant-counts/uz-to-kz-after-pandemic',
    'corroborations/kz-net-2025',
    'world-bank-remittances/kz-2024-share',
  ],
  kyrgyzstan: [
    'remittance-shares/kg-2024-journey-ahead',
    'corroborations/kg-on-record-2025',
    'corroborations/kg-russia-share-2021',
  ],
  tajikistan: [
    'remittance-shares/tj-2024-journey-ahead',
    'corroborations/tj-departures-2023',
    'corroborations/tj-russia-share-2021-year',
  ],
  turkmenistan: ['corroborations/tm-in-turkey-2022'],
  uzbekistan: [
    'remittance-shares/uz-2024-journey-ahead',
    'world-bank-remittances/uz-2022-usd',
    'migrant-counts/uz-2023-share-russia',
  ],
  russia: [
    'corroborations/foreigners-2024-09',
    'labour-market/labour-shortage-2030',
    'corroborations/register-size-2025',
  ],
};
