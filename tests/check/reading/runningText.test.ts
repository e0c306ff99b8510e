import { expect, test } from 'vitest';
import { parseMdx } from '../../../src/check/mdx.ts';
import { runningSentences } from '../../../src/check/reading/runningText.ts';
import { openProject } from '../../../src/project/project.ts';

const { ledger } = openProject('.');
const read = (source: string) => runningSentences(parseMdx('sample.mdx', source).tree, ledger);
const texts = (source: string) => read(source).map(({ text }) => text);

test('sentences are those of paragraphs, of people and of steps, with their lines', () => {
  const source = `---
standfirst: Not this.
---

## Nor this

A mill closed. Its *owner* left.

<Person name="Somebody">

He stayed!

</Person>

<Scrolly id="mill">

<Step>

Why? “The river rose.” It fell again.

</Step>

</Scrolly>
`;
  expect(read(source).map(({ text, line }) => [line, text])).toEqual([
    [7, 'A mill closed.'],
    [7, 'Its owner left.'],
    [11, 'He stayed!'],
    [19, 'Why?'],
    [19, '“The river rose.”'],
    [19, 'It fell again.'],
  ]);
});

test('quotations, lists of numbers and sidenotes stand beside it', () => {
  const source = `A mill closed.<Sidenote>So it seems. Perhaps.</Sidenote>

<Quote by="Almaz" report="diplomat-2025" paragraph="14">I do what I can. Always.</Quote>

<Numbers title="Mills">

<Number id="economy/ru-key-rate-2014">Closed. Open.</Number>

</Numbers>
`;
  expect(texts(source)).toEqual(['A mill closed.']);
});

test('facts are printed and counted, and end no sentence of their own', () => {
  const [fact] = [...ledger.facts.values()].filter(({ id }) => id === 'systems/amina-72-hours');
  const source = `After <Fact id="${fact!.id}" /> it ends. <Fact id="${fact!.id}" cap />, and <Fact id="${fact!.id}">its <Term id="amina">app</Term></Fact>. 24.kg wrote so.`;
  const sentences = read(source);
  expect(sentences.map(({ facts }) => facts)).toEqual([1, 2, 0]);
  expect(sentences[0]!.text).toMatch(/^After \S.* it ends\.$/);
  expect(sentences[1]!.text).toMatch(/^[\p{Lu}\d].*, and its app\.$/u);
  expect(sentences[2]!.text).toBe('24.kg wrote so.');
});

test('what is computed from facts is printed', () => {
  const source =
    'It fell by <Derived by="change" of="migrant-counts/ru-2014-official-labour-migrants migrant-counts/ru-2015-official-labour-migrants" form="size" />.';
  expect(read(source)).toEqual([{ text: 'It fell by 40%.', line: 1, facts: 1 }]);
});
