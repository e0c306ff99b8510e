import { describe, expect, test } from 'vitest';
import { figureQuotation } from '../../src/cite/quotation.ts';
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

test.each(['picture', 'element'])('%s: the picture is no wider than the page that it stands in', (name) => {
  // Some themes of WordPress leave pictures as wide as they say, and editors’ rights may leave no more of an element.
  expect(codes[name]).toMatch(/<img [^>]*width="\d+" height="\d+" style="max-width:100%;height:auto">/);
});

test('markdown: the picture leads to the page, and the line below it stays without it', () => {
  const { page, picture } = figure;
  const [image, line, ...more] = codes.markdown!.split('\n\n');
  expect(more).toEqual([]);
  expect(image).toMatch(/^\[!\[In 2020 the economies of [^\]]*\]\(https:\/\/[^)]*\.png\)\]\(https:\/\/[^)]*\)$/);
  expect(image).toContain(`](${picture.url})](${page})`);
  expect(line).toMatch(/^\[In 2020 the economies of .*\]\(.*\)\. Source: The Diplomat, March 2025/);
});

test('a figure is quoted in one line: its finding, its source, its address', () => {
  expect(figureQuotation(figure.title, figure.source, figure.page)).toBe(
    `${figure.title}. ${figure.source} ${figure.page}`,
  );
  expect(figureQuotation('Why?', 'Source: A.', 'https://a.example/')).toBe('Why? Source: A. https://a.example/');
});
