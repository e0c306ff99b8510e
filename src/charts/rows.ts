/** What charts refuse. A figure adds its own name; the row names the fact. */
export class RowError extends Error {}

/** Refuses rows that a chart cannot draw honestly: none, or a number that is missing. */
export function checkRows<Row>(rows: Row[], numbers: (row: Row) => [name: string, value: number | null | undefined][], name: (row: Row) => string): void {
  if (rows.length === 0) throw new RowError('expected at least one row, received none');
  const wrong = rows.flatMap((row) =>
    numbers(row)
      .filter(([, value]) => !Number.isFinite(value))
      .map(([key, value]) => `${name(row)}: expected a number for ${key}, received ${value === undefined ? 'nothing' : value}`));
  if (wrong.length > 0) throw new RowError(wrong.join('\n'));
}

/** Refuses numbers below zero where there is no such thing, as with a share. */
export function checkShares<Row>(rows: Row[], value: (row: Row) => number, name: (row: Row) => string): void {
  const wrong = rows.filter((row) => value(row) < 0).map((row) => `${name(row)}: expected a share of at least 0, received ${value(row)}`);
  if (wrong.length > 0) throw new RowError(wrong.join('\n'));
}
