/** What the worker writes above a page, as HTML; what is pressed leads back to the page’s own address. */
const day = (time: string): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(time));

export const WORDS = {
  kept: (time: string, page: string): string => `This is the copy that was kept on ${day(time)}; the page may have changed since. <a href="${page}">Ask for it as it is now</a>`,
  slow: (time: string, page: string): string =>
    `There is no answer yet. <a href="${page}?wait">Wait on</a>, or <a href="${page}?kept">read the copy that was kept on ${day(time)}</a>.`,
  none: (page: string): string => `There is no connection, and the page that you asked for is not kept. <a href="#kept">What is kept</a> · <a href="${page}">Ask again</a>`,
};
