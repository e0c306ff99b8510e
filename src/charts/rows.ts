import { isCountry } from './paint.ts';

/** What charts refuse. A figure adds its own name; the row names the fact. */
export class RowError extends Error {}

function refuse<Row>(rows: Row[], message: (row: Row) => string[]): void {
  const wrong = rows.flatMap(message);
  if (wrong.length > 0) throw new RowError(wrong.join('\n'));
}

const some = (rows: unknown[]): void => {
  if (rows.length === 0) throw new RowError('expected at least one row, received none');
};

/** Refuses rows that a chart cannot draw honestly: none, or a number that is missing. */
export function checkRows<Row>(
  rows: Row[],
  numbers: (row: Row) => [name: string, value: number | null | undefined][],
  name: (row: Row) => string,
): void {
  some(rows);
  refuse(rows, (row) =>
    numbers(row)
      .filter(([, value]) => !Number.isFinite(value))
      .map(
        ([key, value]) =>
          `${name(row)}: expected a number for ${key}, received ${value === undefined ? 'nothing' : value}`,
      ),
  );
}

/** Refuses numbers below zero where there is no such thing, as with a share. */
export function checkShares<Row>(rows: Row[], value: (row: Row) => number, name: (row: Row) => string): void {
  refuse(rows, (row) =>
    value(row) < 0 ? [`${name(row)}: expected a share of at least 0, received ${value(row)}`] : [],
  );
}

/** Refuses rows without the words that are drawn. */
export function checkTexts<Row>(
  rows: Row[],
  texts: (row: Row) => [name: string, text: string | undefined][],
  name: (row: Row) => string,
): void {
  some(rows);
  refuse(rows, (row) =>
    texts(row)
      .filter(([, text]) => !text?.trim())
      .map(([key]) => `${name(row)}: expected words for ${key}, received none`),
  );
}

/** Refuses a country that has no colour of its own; no code at all is ink. */
export function checkCountries<Row>(
  rows: Row[],
  code: (row: Row) => string | undefined,
  name: (row: Row) => string,
): void {
  refuse(rows, (row) => {
    const given = code(row);
    return given === undefined || isCountry(given)
      ? []
      : [`${name(row)}: expected the code of a country that has a colour, received “${given}”`];
  });
}

/** Refuses a span that ends before it begins. */
export function checkSpans<Row>(
  rows: Row[],
  span: (row: Row) => [number, number] | null,
  name: (row: Row) => string,
): void {
  refuse(rows, (row) => {
    const given = span(row);
    return given && given[1] < given[0]
      ? [`${name(row)}: expected an end after the start, received ${given[0]} to ${given[1]}`]
      : [];
  });
}
