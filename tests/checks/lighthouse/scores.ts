/** What Lighthouse’s reports of a page come to: its scores by their median, and what keeps them below their targets. */
import { middle } from '../bench/middle.ts';
import type { Report } from './lighthouse.ts';

export const CATEGORIES = [
  { id: 'performance', name: 'performance', target: 99 },
  { id: 'accessibility', name: 'accessibility', target: 100 },
  { id: 'best-practices', name: 'best practices', target: 100 },
  { id: 'seo', name: 'SEO', target: 100 },
] as const;
type Category = (typeof CATEGORIES)[number];

/** How many audits are named where a score is below its target. */
const NAMED = 3;

export interface PageScores {
  path: string;
  reports: Report[];
}

const scoreOf = (report: Report, { id }: Category): number => Math.round(100 * (report.categories[id]!.score ?? 0));

const median = ({ reports }: PageScores, category: Category): number =>
  middle(reports.map((report) => scoreOf(report, category)));

/** The audits that cost a page most in the run that is its median, the worst first. */
function worst(page: PageScores, category: Category): string[] {
  const report = page.reports.find((each) => scoreOf(each, category) === median(page, category))!;
  return report.categories[category.id]!.auditRefs.map(({ id, weight }) => ({
    id,
    audit: report.audits[id]!,
    lost: weight * (1 - (report.audits[id]!.score ?? 1)),
  }))
    .filter(({ lost }) => lost > 0)
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, NAMED)
    .map(({ id, audit }) => `${id}${audit.displayValue ? ` (${audit.displayValue})` : ''}`);
}

/** The scores of a page as a row of a table. */
export const scoresOf = (page: PageScores): string[] => CATEGORIES.map((category) => `${median(page, category)}`);

/** For each score of a page below its target, a line that says why. */
export const shortcomings = (page: PageScores): string[] =>
  CATEGORIES.filter((category) => median(page, category) < category.target).map(
    (category) =>
      `${page.path} ${category.name} ${median(page, category)}, expected ${category.target}: ${worst(page, category).join(', ')}`,
  );
