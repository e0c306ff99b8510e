/** How many letters one would have to change, leave out, add or swap with the next. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swapped);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** What stands behind the last slash. */
const end = (address: string): string => address.split('/').at(-1)!;

/** The candidate that `word` was probably meant to be, or undefined if none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  // Of an address the dataset is forgotten or mistaken more often than the fact.
  const elsewhere = all.filter(
    (candidate) => candidate.includes('/') && end(candidate) !== '' && end(candidate) === end(word),
  );
  const limit = elsewhere.length > 0 ? Infinity : Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of elsewhere.length > 0 ? elsewhere : all) {
    const d = distance(word.toLowerCase(), candidate.toLowerCase());
    if (d < least) [best, least] = [candidate, d];
  }
  return best ?? all.find((candidate) => candidate.length > 2 && word.startsWith(candidate));
}
