/** Parts words before the last one, which a mark after it must not leave for the next line. */
export function lastWord(html: string): [before: string, last: string] {
  const text = html.trim();
  // Words that end in a mark of their own are left as they are.
  if (text.includes('<')) return [text, ''];
  const cut = text.lastIndexOf(' ');
  return [text.slice(0, cut + 1), text.slice(cut + 1)];
}
