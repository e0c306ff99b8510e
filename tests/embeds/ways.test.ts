import { describe, expect, test } from 'vitest';
import { figureEmbed } from '../../src/embeds/embeddable.ts';
import { waysOf } from '../../src/embeds/ways.ts';
import { findFigure } from '../../src/figure/registry.ts';
import { openProject } from '../../src/project/project.ts';
import { readHtml } from '../support/readHtml.ts';

const { ledger, language } = openProject('.');
const figure = figureEmbed((await findFigure('growth-2019-2020', ledger))!);
const codes = Object.fromEntries(waysOf(figure, language).map(({ name, code }) => [name, code]));

test.each(['script', 'iframe', 'pym', 'frames'])(
  '%s: a line below the frame names title and source, and leads to the page',
  (name) => {
    expect(codes[name]).toContain(`<p><a href="${figure.page}">`);
    expect(readHtml(codes[name]!).text).toContain(`${figure.title}. ${figure.source}`);
    // Programs that clean a page keep what is within a frame in five ways: as text, as a picture, not at all.
    expect(codes[name]).not.toMatch(/<iframe[^>]*>[^<]/);
  },
);

describe('frames that libraries make', () => {
  test('have a title, and wait until they are seen where the library can', () => {
    expect(codes.pym).toContain('data-pym-title="');
    expect(codes.frames).toContain('data-frame-attribute-title="');
    expect(codes.frames).toContain('data-frame-attribute-loading="lazy"');
  });
});
