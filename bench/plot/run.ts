import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { toSvg } from "./chart.ts";
import { growthOf, overBar, sayGrowth } from "./growth.ts";
import { readPoints } from "./results.ts";

const HELP = `Draws what a question costs against the number of relations, from the raw results of "npm run bench -- compete --alike" at several
sizes, and says how many times as much ours costs in the largest graph as in the smallest. Nothing is measured.

  npm run bench -- plot

--results FOLDER  (.cache/compete/results)
--out FILE        the drawing (docs/benchmark-growth.svg)

Of several results of one size the newest that has a shape counts; those of --quick don't. Ends with 1 when the p50 of an entity, a page or two
countries has grown to more than 1.3 times.
`;

const { values } = parseArgs({
  options: {
    results: { type: "string", default: ".cache/compete/results" },
    out: { type: "string", default: "docs/benchmark-growth.svg" },
    help: { type: "boolean", default: false },
  },
});

const plot = (): void => {
  const points = readPoints(values.results);
  writeFileSync(values.out, toSvg(points));
  const growth = growthOf(points);
  sayGrowth(growth);
  console.log(`\nDrawn: ${values.out}`);
  if (overBar(growth).length > 0) process.exitCode = 1;
};

if (values.help) process.stdout.write(HELP);
else plot();
