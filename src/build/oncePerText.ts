/**
 * Something made once for each text that it is made of, and kept while the program runs: for texts of which there are
 * few, however often they are met.
 */
export function oncePerText<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    if (!made.has(text)) made.set(text, make(text));
    return made.get(text)!;
  };
}
