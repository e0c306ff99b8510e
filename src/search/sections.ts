/** A text of `content/` in sections, as a reader reads it: components said in their words. */
import type { Nodes, Root } from 'mdast';
import { derive } from '../ledger/derived.ts';
import { formatFact, type Form } from '../ledger/format.ts';
import { speakerName } from '../ledger/speakerName.ts';
import type { Ledger } from '../ledger/types.ts';
import { plain } from '../ledger/texts.ts';
import { fill } from '../i18n/format.ts';

export interface Section {
  /** null of what stands before the first heading. */
  heading: string | null;
  text: string;
}

const BLOCKS = new Set(['paragraph', 'listItem', 'blockquote', 'tableRow', 'mdxJsxFlowElement']);

/** What a component or any other node says, without marks; figures are records of their own. */
function wordsOf(node: Nodes, ledger: Ledger): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (!('children' in node)) return node.type === 'break' ? ' ' : '';
  const inside = node.children.map((child) => wordsOf(child, ledger)).join('');
  if (!('attributes' in node)) return BLOCKS.has(node.type) ? `${inside} ` : inside;
  const given = (name: string): string => {
    const found = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
    )?.value;
    return typeof found === 'string' ? found : '';
  };
  if (node.name === 'Fact' && inside.trim() === '')
    return formatFact(ledger.facts.get(given('id'))!, ledger.language, (given('form') || 'prose') as Form);
  if (node.name === 'Number')
    return `${formatFact(ledger.facts.get(given('id'))!, ledger.language, (given('form') || 'prose') as Form)} ${inside.trim()}. `;
  if (node.name === 'Numbers') return `${plain(given('title'), ledger)}: ${inside}`;
  if (node.name === 'Sidenote') return ` (${inside.trim()})`;
  if (node.name === 'Quote') {
    const quoted = fill(ledger.language.messages.chapter.quoted, { text: inside.trim() });
    return `${quoted} ${speakerName(given('by'), ledger)}. `;
  }
  if (node.name !== 'Derived') return inside;
  const derived = derive(given('by'), given('of').trim().split(/\s+/), ledger, given('form') === 'size');
  return typeof derived === 'string' ? '' : derived.text;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The sections of a text that the check has passed, in its order; one without words is left out unless it has a heading. */
export function sectionsOf({ children }: Root, ledger: Ledger): Section[] {
  const sections: Section[] = [{ heading: null, text: '' }];
  for (const node of children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading')
      sections.push({
        heading: clean(node.children.map((child) => wordsOf(child, ledger)).join('')),
        text: '',
      });
    else sections.at(-1)!.text += `${wordsOf(node, ledger)} `;
  }
  return sections
    .map(({ heading, text }) => ({ heading, text: clean(text) }))
    .filter(({ heading, text }) => heading ?? text);
}
