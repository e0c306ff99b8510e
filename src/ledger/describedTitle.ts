/** Where nobody saw the title of a source, a description of ours stands in its place and ends with these words. */
const ENDING = '(a description; the title was not seen)';

/** Whether a source’s title is a description of ours: then it is translated, as other words of ours are. */
export const isDescribed = ({ title }: { title: string }): boolean => title.endsWith(ENDING);
