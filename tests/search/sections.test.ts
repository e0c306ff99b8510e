import { expect, test } from 'vitest';
import { parseMdx } from '../../src/check/mdx.ts';
import { sectionsOf } from '../../src/search/sections.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');

const read = (text: string, { ledger } = project) => sectionsOf(parseMdx('a.mdx', text).tree, ledger);

test('a text falls into sections, with facts said as its page says them', () => {
  expect(
    read(`---
title: Not a text
---

Before it, <Fact id="remittance-shares/tj-2024-update" /> stood.

## The *first*

Some <Term id="patent">patents</Term> and [a link](/about/).

<Figure id="lives" />

- one
- two

## Without words

## Last

<Quote by="Somebody" report="diplomat-2025" paragraph="23">Fat times</Quote>

He went in <Fact id="lives/almaz-first-departure">the year of the tiger</Fact>.
`),
  ).toEqual([
    { heading: null, text: 'Before it, 49% stood.' },
    { heading: 'The first', text: 'Some patents and a link. one two' },
    { heading: 'Without words', text: '' },
    { heading: 'Last', text: '“Fat times” Somebody. He went in the year of the tiger.' },
  ]);
});

test('what the site computes is said too', () => {
  const [section] = read(
    'It fell by <Derived by="difference" of="economy/kg-growth-2019 economy/kg-growth-2020" form="size" />.',
  );
  expect(section?.text).toMatch(/^It fell by [\d.]+ percentage points\.$/);
});

test('in another language a quotation has its marks, and its speaker the name there', () => {
  const quote =
    '<Quote by="Almaz" report="diplomat-2025" paragraph="14" original="I do work a lot">Я много работаю</Quote>';
  expect(read(quote, project.in('ru'))).toEqual([{ heading: null, text: '«Я много работаю» Алмаз.' }]);
});
