/** What the peer’s pages run: figures drawn by D3 in the browser from their facts, as one does who has not drawn them at build. */
import * as d3 from 'd3';

export interface Fact {
  label: string;
  said: string | null;
  value: number | null;
  unit: string | null;
  place: string | null;
  date: string | null;
  /** Where the place is, on a map. */
  at: [number, number] | null;
}
export interface ChartProps {
  facts: Fact[];
  land?: d3.ExtendedFeatureCollection;
}

type Svg = d3.Selection<SVGSVGElement, unknown, null, undefined>;

const WIDTH = 360;
const LINE = 18;
const ROW = 44;

/** Breaks a label into lines that fit. */
function wrap(text: d3.Selection<SVGTextElement, Fact, SVGGElement, unknown>, of: (fact: Fact) => string): void {
  text.each(function (fact) {
    const self = d3.select(this);
    let line = self.append('tspan').attr('x', self.attr('x'));
    for (const word of of(fact).split(' ')) {
      const before = line.text();
      line.text(`${before} ${word}`.trim());
      if (before && line.node()!.getComputedTextLength() > WIDTH - Number(self.attr('x'))) {
        line.text(before);
        line = self.append('tspan').attr('x', self.attr('x')).attr('dy', LINE).text(word);
      }
    }
  });
}

const height = (svg: Svg, value: number): Svg => svg.attr('viewBox', `0 0 ${WIDTH} ${value}`);

/** A line for each place, with its name at the end. */
function lines(svg: Svg, facts: Fact[]): void {
  const high = 320;
  height(svg, high);
  const x = d3
    .scaleTime()
    .domain(d3.extent(facts, ({ date }) => new Date(date!)) as [Date, Date])
    .range([40, 290]);
  const y = d3
    .scaleLinear()
    .domain([0, d3.max(facts, ({ value }) => value!)!])
    .nice()
    .range([high - 30, 10]);
  svg
    .append('g')
    .attr('transform', `translate(0,${high - 30})`)
    .call(d3.axisBottom(x).ticks(5));
  svg.append('g').attr('transform', 'translate(40,0)').call(d3.axisLeft(y).ticks(5));
  const draw = d3.line<Fact>(
    (fact) => x(new Date(fact.date!)),
    ({ value }) => y(value!),
  );
  const places = d3
    .groups(facts, ({ place }) => place)
    .map(([, each]) => each.sort((a, b) => d3.ascending(a.date ?? '', b.date ?? '')));
  const colour = d3.scaleOrdinal(d3.schemeTableau10);
  const series = svg
    .append('g')
    .selectAll('g')
    .data(places)
    .join('g')
    .attr('fill', 'none')
    .attr('stroke', ([fact]) => colour(fact!.place!));
  series.append('path').attr('d', draw).attr('stroke-width', 2);
  series
    .selectAll('circle')
    .data((each) => each)
    .join('circle')
    .attr('cx', (fact) => x(new Date(fact.date!)))
    .attr('cy', ({ value }) => y(value!))
    .attr('r', 2);
  series
    .append('text')
    .attr('stroke', 'none')
    .attr('fill', 'currentColor')
    .attr('x', 295)
    .attr('y', (each) => y(each.at(-1)!.value!))
    .text(([fact]) => fact!.place);
}

/** A row for each fact: its words, its value, and a bar where values compare. */
function bars(svg: Svg, facts: Fact[]): void {
  height(svg, facts.length * (ROW + LINE) + 10);
  const x = new Map(
    d3
      .groups(facts, ({ unit }) => unit)
      .map(([unit, each]) => [
        unit,
        d3
          .scaleLinear()
          .domain([0, d3.max(each, ({ value }) => value!)!])
          .range([0, 240]),
      ]),
  );
  const rows = svg
    .selectAll<SVGGElement, Fact>('g')
    .data(facts)
    .join('g')
    .attr('transform', (_, i) => `translate(0,${i * (ROW + LINE)})`);
  rows
    .append('text')
    .attr('x', 0)
    .attr('y', 14)
    .call(wrap, ({ label }: Fact) => label);
  rows
    .append('rect')
    .attr('y', ROW - 6)
    .attr('height', 14)
    .attr('fill', 'steelblue')
    .attr('width', ({ unit, value }) => x.get(unit)!(value!));
  rows
    .append('text')
    .attr('y', ROW + 6)
    .attr('x', ({ unit, value }) => x.get(unit)!(value!) + 6)
    .text(({ said }) => said);
}

/** What happened, in its order, beside a line of time. */
function timeline(svg: Svg, facts: Fact[]): void {
  height(svg, facts.length * (ROW + LINE) + 10);
  svg
    .append('path')
    .attr('d', `M6 0V${facts.length * (ROW + LINE)}`)
    .attr('stroke', 'currentColor');
  const rows = svg
    .selectAll<SVGGElement, Fact>('g')
    .data(facts.toSorted((a, b) => d3.ascending(a.date ?? '', b.date ?? '')))
    .join('g')
    .attr('transform', (_, i) => `translate(0,${i * (ROW + LINE)})`);
  rows.append('circle').attr('cx', 6).attr('cy', 12).attr('r', 5);
  rows
    .append('text')
    .attr('x', 20)
    .attr('y', 16)
    .attr('font-weight', 600)
    .text(({ date }) => date ?? '');
  rows
    .append('text')
    .attr('x', 20)
    .attr('y', 16 + LINE)
    .call(wrap, ({ label }: Fact) => label);
}

/** Land with a dot and words for each fact that has a place. */
function map(svg: Svg, facts: Fact[], land: d3.ExtendedFeatureCollection): void {
  height(svg, 360);
  const projection = d3
    .geoConicEqualArea()
    .rotate([-62, 0])
    .parallels([38, 60])
    .fitExtent(
      [
        [0, 0],
        [WIDTH, 360],
      ],
      {
        type: 'MultiPoint',
        coordinates: [
          [30, 60],
          [90, 60],
          [45, 35],
          [80, 35],
        ],
      },
    );
  const path = d3.geoPath(
    projection.clipExtent([
      [0, 0],
      [WIDTH, 360],
    ]),
  );
  svg
    .append('g')
    .attr('fill', '#eee')
    .attr('stroke', '#999')
    .selectAll('path')
    .data(land.features)
    .join('path')
    .attr('d', path);
  const places = svg
    .append('g')
    .selectAll<SVGGElement, Fact>('g')
    .data(facts.filter(({ at }) => at))
    .join('g')
    .attr('transform', ({ at }) => `translate(${projection(at!)!.join()})`);
  places.append('circle').attr('r', 4);
  places
    .append('text')
    .attr('x', 6)
    .attr('y', 4)
    .text(({ said, label }) => said ?? label);
}

customElements.define(
  'd3-chart',
  class extends HTMLElement {
    connectedCallback(): void {
      const { facts, land } = JSON.parse(this.dataset.chart!) as ChartProps;
      const svg = d3.select(this).append('svg').attr('font-size', 14);
      const numbers = facts.filter(({ value }) => value !== null);
      const dated = numbers.filter(({ date }) => date);
      if (land) map(svg, facts, land);
      else if (new Set(numbers.map(({ unit }) => unit)).size === 1 && dated.length > 20) lines(svg, dated);
      else if (numbers.length > facts.length / 2) bars(svg, numbers);
      else timeline(svg, facts);
    }
  },
);
