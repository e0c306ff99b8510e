/** The site as it may stand a year on is built below a sub-path, into a folder beside dist. */
export const SUB_PATH = {
  folder: 'dist-sub-path',
  SITE_URL: 'https://example.org',
  BASE_PATH: '/explainers/northbound',
};
