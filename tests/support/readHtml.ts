import { parseFragment } from 'parse5';

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** What a browser reads of a piece of HTML: its text, where its links lead, and its elements by name, in order. */
export function readHtml(source: string): { text: string; links: string[]; tags: string[] } {
  const read = { text: '', links: [] as string[], tags: [] as string[] };
  const walk = (node: Node) => {
    if (node.nodeName === '#text') read.text += node.value;
    else if (!node.nodeName.startsWith('#')) read.tags.push(node.nodeName);
    for (const { name, value } of node.attrs ?? []) if (name === 'href') read.links.push(value);
    node.childNodes?.forEach(walk);
  };
  walk(parseFragment(source) as Node);
  return read;
}
