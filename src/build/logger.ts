/** Astro’s log, without the line that it has for each of thousands of pages: src/build/prerender.ts tells how far they are. */
import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeDestination from 'astro/logger/node';

/** “├─ /about/index.html”, and “(+4ms)” once it is written; both may be coloured. */
const OF_A_PAGE = /^\s*(?:├─|└─|\(\+)/;

const isOfPage = ({ level, message }: AstroLoggerMessage): boolean =>
  level === 'info' && OF_A_PAGE.test(stripVTControlCharacters(message));

/** @param write writes a message, by default as Astro does */
export default function logger(
  _config?: unknown,
  { write } = nodeDestination({ level: 'info' }),
): AstroLoggerDestination {
  return {
    write: (message) => {
      if (!isOfPage(message)) write(message);
    },
  };
}
