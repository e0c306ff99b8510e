/** What can be found, as it is sent to a reader who searches. */
import type { Messages } from '../i18n/messages.en.ts';

export type RecordKind = keyof Messages['search']['kinds'];

export interface SearchRecord {
  kind: RecordKind;
  /** Its address below the site’s: `facts/economy/growth-2024/`, `articles/watched/#raids`. */
  to: string;
  title: string;
  /** What it says; a part of it is shown where words of it were looked for. */
  text: string;
  /** By what else it is found: other names, places, publishers. */
  words?: string;
  /** What it belongs to, where its title alone does not tell: the chapter of a section, a page’s list. */
  of?: string;
  /** Of a fact: its value in full, if it is a quantity. */
  value?: string;
  /** Of a fact: its source with date and paragraph. */
  source?: string;
  /** Of a fact: how sure it is, in words. */
  sure?: string;
  /** Of a text that is not translated: its page is the English one. */
  english?: true;
  /** Of a fact about which sources disagree. */
  disputed?: true;
  /** Of the long series, which would crowd out the rest. */
  series?: true;
}
