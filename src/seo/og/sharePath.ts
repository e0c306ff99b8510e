/** Where the picture of a page is, as a path on the site: `facts/economy/` → `share/facts/economy.png`; of the home page, `share/home.png`. */
export const sharePath = (page: string): string => `share/${page.replace(/\/$/, '') || 'home'}.png`;
