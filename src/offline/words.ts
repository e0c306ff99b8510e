/** What the worker writes above a page, as HTML; what is pressed leads back to the page’s own address. */
const day = (time: string): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(time));

export const WORDS = {
  kept: (time: string, page: string): string => `This is the copy that was kept on ${day(time)}; the page may have changed since. <a href="${page}">Ask the line for it</a>`,
  slow: (time: string, page: string): string =>
    `The line has not answered yet. <a href="${page}?wait">Wait on</a>, or <a href="${page}?kept">read the copy that was kept on ${day(time)}</a>.`,
  none: (page: string): string => `The page that you asked for is not kept, and the line does not answer. <a href="#kept">What is kept</a> · <a href="${page}">Ask again</a>`,
};
