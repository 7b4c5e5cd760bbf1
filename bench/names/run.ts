import { entriesOf, makeCases } from "./cases.ts";
import { CERTAIN, measure, measureAbsent, type Outcome } from "./measure.ts";
import { measureMembers } from "./parliaments.ts";
import { makePeople } from "./people.ts";
import { measureSpeed } from "./speed.ts";

/* `npm run bench -- names [people] [queries a category] [seed] [failures of each to show]`. */

const [people = 4000, most = 1000, seed = 1, shown = 0] = process.argv.slice(2).map(Number);

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const line = ({ category, queries, first, firstFive, mean }: Outcome): string =>
  `| ${category.padEnd(52)} | ${String(queries).padStart(7)} | ${percent(first).padStart(11)} | ${percent(firstFive).padStart(13)} | ${mean.toFixed(2).padStart(7)} ms |`;

const all = makePeople(people, seed);
const cases = makeCases(all, most, seed);
const { outcomes, failures } = measure(all, cases);
console.log(`${all.length} people, seed ${seed}\n`);
console.log(
  `| ${"category".padEnd(52)} | queries | right first | in first five | mean search |\n|---|---|---|---|---|`,
);
for (const outcome of outcomes) console.log(line(outcome));
const absent = measureAbsent(all, cases);
console.log(
  `\n${absent.queries} whole names of people who are not there: somebody else comes for ${percent(absent.anybody)}, with a score of ${CERTAIN} or more for ${percent(absent.certain)}.`,
);

const members = measureMembers([...entriesOf(all, "native"), ...entriesOf(all, "latin")]);
console.log(
  `${members.queries} spellings of members of parliament among these people: right first for ${percent(1 - members.missed.length / members.queries)}.`,
);
for (const { typed, found, indexed } of shown > 0 ? members.missed : [])
  console.log(`  ${typed} → ${found}; right: ${indexed}`);
const speed = measureSpeed(10, 2500);
console.log(
  `${speed.people} people with ${speed.names} names, in processor time: built in ${speed.build.toFixed(0)} ms, ${speed.memory?.toFixed(0) ?? "?"} MB; ` +
    `${speed.queries} searches: half within ${speed.median.toFixed(2)} ms, 95 % within ${speed.p95.toFixed(2)} ms, 99 % within ${speed.p99.toFixed(2)} ms.`,
);
for (const { category } of shown > 0 ? outcomes : []) {
  console.log(`\n${category}`);
  for (const { case: asked, found } of failures.filter((one) => one.case.category === category).slice(0, shown)) {
    const right = all.find(({ id }) => id === asked.person);
    const own = right?.forms[right.language];
    const best = found[0];
    console.log(
      `  ${asked.text} → ${best === undefined ? "nobody" : `${best.matchedName} (${best.rule} ${best.score})`}; right: ${own?.given} ${own?.surname} / ${right?.forms.ru?.given} ${right?.forms.ru?.surname} / ${right?.latin[0]?.given} ${right?.latin[0]?.surname}`,
    );
  }
}
