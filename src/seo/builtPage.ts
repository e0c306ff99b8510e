/** What a built page says of itself to programs, from its head and its JSON-LD. */

/** A thing of schema.org as it is read, with what is asked of it. */
interface ReadThing {
  '@type': string;
  url?: string;
  [property: string]: unknown;
}

export interface BuiltPage {
  /** Its address with protocol and host, or the one it stands in for. */
  canonical: string | null;
  /** Whether search engines may list it. */
  listed: boolean;
  /** The thing of schema.org that the page is, such as an article or a dataset. */
  is: ReadThing | undefined;
}

export function readPage(html: string): BuiltPage {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? null;
  const json = /<script[^>]*type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1];
  const { '@graph': graph } = (json ? JSON.parse(json) : { '@graph': [] }) as { '@graph': ReadThing[] };
  return {
    canonical,
    listed: canonical !== null && !/<meta name="robots" content="noindex"/.test(html),
    is: graph.find(({ url }) => url === canonical),
  };
}
