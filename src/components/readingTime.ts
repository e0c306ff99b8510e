/** Words that a practised reader takes in within a minute; facts, whose numbers are no words of the text, count as one. */
const WORDS_A_MINUTE = 230;

/** How long texts of MDX take to read, in whole minutes. */
export function minutesToRead(texts: string[]): number {
  const words = texts
    .join('\n')
    .replaceAll(/<Fact\b[^>]*\/>/g, 'fact')
    .replaceAll(/<[^>]*>/g, ' ')
    .match(/[\p{L}\p{N}’'-]+/gu);
  return Math.max(1, Math.round((words?.length ?? 0) / WORDS_A_MINUTE));
}
