import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { CONTESTANTS, type Name } from "../compete/contestants.ts";
import type { Point } from "./results.ts";

use([LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** Seen on white and on black. */
const LOOKS: Readonly<Record<Name, { readonly color: string; readonly symbol: string }>> = {
  ours: { color: "#e0541b", symbol: "circle" },
  before: { color: "#8a8a8a", symbol: "circle" },
  raw: { color: "#3183d8", symbol: "rect" },
  resolvers: { color: "#1a9e6e", symbol: "triangle" },
  "library-tuned": { color: "#c266a3", symbol: "diamond" },
  library: { color: "#bf8f00", symbol: "diamond" },
};
const FAINT = "rgba(128, 128, 128, 0.35)";
const TEXT = "#57606a";
/** Its rules win over what the elements say themselves. */
const STYLE = `<style>text{fill:${TEXT}}@media (prefers-color-scheme:dark){text{fill:#b1bac4}}</style>`;
/** What only a pointer would need is a third of the drawing. */
const FOR_POINTERS = / (pointer-events|class|ecmeta_\w+)="[^"]*"/g;

const COSTS = [
  { name: "p50, ms", of: ({ p50 }: Point) => p50 },
  { name: "processor a request, ms", of: ({ processor }: Point) => processor },
] as const;

/** Pixels. */
const PANEL = { width: 320, height: 90, left: 50, top: 76, right: 24, bottom: 26 } as const;
const LEGEND = 40;
const ROW = PANEL.height + PANEL.top - LEGEND + PANEL.bottom;
const COLUMN = PANEL.left + PANEL.width + PANEL.right;

const inShort = (relations: number): string =>
  relations >= 1_000_000 ? `${relations / 1_000_000} M` : `${relations / 1_000} k`;

type Panel = { readonly name: string; readonly left: number; readonly top: number; readonly lines: readonly Line[] };
type Line = { readonly name: Name; readonly data: readonly (readonly [relations: number, cost: number])[] };

/** A row a shape, a column a cost, a line a contestant. */
export const panelsOf = (points: readonly Point[]): readonly Panel[] =>
  [...new Set(points.map(({ shape }) => shape))].flatMap((shape, row) =>
    COSTS.map((cost, column) => ({
      name: `${shape}: ${cost.name}`,
      left: column * COLUMN + PANEL.left,
      top: row * ROW + PANEL.top,
      lines: CONTESTANTS.flatMap((name): readonly Line[] => {
        const own = points.filter((point) => point.shape === shape && point.contestant === name);
        return own.length === 0 ? [] : [{ name, data: own.map((point) => [point.relations, cost.of(point)] as const) }];
      }),
    })),
  );

const optionOf = (panels: readonly Panel[], sizes: readonly number[]): EChartsCoreOption => ({
  animation: false,
  legend: { top: 8, left: PANEL.left, itemGap: 24, textStyle: { color: TEXT } },
  title: panels.map(({ name, left, top }) => ({
    text: name,
    left: left - 5,
    top: top - 30,
    textStyle: { fontSize: 12, color: TEXT },
  })),
  grid: panels.map(({ left, top }) => ({ left, top, width: PANEL.width, height: PANEL.height })),
  xAxis: panels.map((_, gridIndex) => ({
    gridIndex,
    type: "log",
    min: Math.min(...sizes),
    max: Math.max(...sizes),
    axisLine: { lineStyle: { color: FAINT } },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: { color: TEXT, formatter: inShort },
  })),
  yAxis: panels.map((_, gridIndex) => ({
    gridIndex,
    type: "log",
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: FAINT } },
    axisLabel: { color: TEXT },
  })),
  series: panels.flatMap(({ lines }, panel) =>
    lines.map(({ name, data }) => ({
      name,
      type: "line",
      xAxisIndex: panel,
      yAxisIndex: panel,
      data,
      silent: true,
      symbol: LOOKS[name].symbol,
      symbolSize: 6,
      color: LOOKS[name].color,
      lineStyle: { width: name === "ours" ? 2.5 : 1.5 },
    })),
  ),
});

/** All panels as one SVG, that can be read on a light and on a dark page. */
export const toSvg = (points: readonly Point[]): string => {
  const panels = panelsOf(points);
  const size = { width: COSTS.length * COLUMN, height: LEGEND + (panels.length / COSTS.length) * ROW };
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  chart.setOption(
    optionOf(
      panels,
      points.map(({ relations }) => relations),
    ),
  );
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg
    .replace(FOR_POINTERS, "")
    .replace(/<style[\s\S]*<\/style>/, STYLE)
    .replace(/(\d\.\d)\d+/g, "$1")
    .trim()}\n`;
};
