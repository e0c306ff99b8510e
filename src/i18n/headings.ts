/** A heading of a text by its place among the others: its name, and so its address, is another in each language. */

/** The names of the headings of a text, in their order, as addresses have them. */
export interface Headings {
  /** The language that the text is in. */
  code: string;
  names: string[];
}

/**
 * The name of a heading in one version of a text, by its name in any of them.
 * @returns the name that was given where no version has such a heading
 */
export function headingIn(versions: Headings[], name: string, code: string): string {
  const place = Math.max(...versions.map(({ names }) => names.indexOf(name)));
  return versions.find((version) => version.code === code)?.names[place] ?? name;
}
