/** The id of what both drawings of a figure share in a page. */
export const sharedId = (figure: string): string => `${figure}-shared`;
