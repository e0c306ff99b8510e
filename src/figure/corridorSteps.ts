import type { Step } from './figure.ts';

/** The routes, by year and destination. */
export const CORRIDORS: Step[] = [
  { id: 'into-kazakhstan-map', label: 'to Kazakhstan, after the pandemic' },
  { id: 'corridors-2022-map', label: 'to Russia, 2022' },
  { id: 'destinations-2023-map', label: 'from Uzbekistan, 2023' },
  { id: 'looked-to-map', label: 'looked to since' },
];
