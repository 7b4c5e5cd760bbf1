import { beforeAll, expect, test } from "@jest/globals";
import { type Decision, reconcile } from "../../src/reconcile/decide.ts";
import { hasArchives } from "../identity/archives.ts";
import { inShort } from "./accounts.ts";
import { factsOf, MODES, type Mode, tellAgain, tellHistorian, type Told } from "./historian.ts";

/** How many visits a second list tells of in a way, and how many of them were found, wrongly found, and left undecided. */
type Count = { all: number; right: number; wrong: number; undecided: number };

const twinIn = ({ a, b }: Pick<Decision, "a" | "b">): string | undefined =>
  [a, b].find((id) => id.startsWith("visit:second-"));

if (hasArchives("how well visits are reconciled")) {
  let first: Told;
  beforeAll(async () => {
    first = await tellHistorian();
  });

  test("the historian's own visits stay apart, and what his presidents and secretaries did together is related", () => {
    const { decisions } = reconcile(factsOf(first));
    const found = inShort({ decisions });
    console.info(`Among ${first.statements.length} statements: ${JSON.stringify(found)}`);
    expect(decisions.filter(({ kind }) => kind === "SAME" || kind === "PLAN_OF")).toEqual([]);
    // Obama and Clinton with Thein Sein in Rangoon; Biden and Blinken with Netanyahu; Ford and Kissinger with Sadat.
    expect(found).toContain("RELATED meeting:historian-travels-3208-1 meeting:historian-travels-3280-1");
    expect(found).toContain("RELATED meeting:historian-travels-4188-1 meeting:historian-travels-4166-2");
    expect(found).toContain("RELATED meeting:historian-travels-1110-1 meeting:historian-travels-2868-2");
    // Karzai and Musharraf met each other in Washington, each on his own visit.
    expect(found).toContain("RELATED meeting:historian-visits-1864-1 meeting:historian-visits-1865-1");
    expect(found).toContain("PART_OF meeting:historian-visits-1865-1 visit:historian-visits-1864");
    // Clinton received Walesa and Soares on one day: two meetings, and nothing to do with one another.
    expect(found.some((text) => text.includes("historian-visits-973-1"))).toBe(false);
  });

  test("of what a second list tells of the same visits hardly anything is joined wrongly", () => {
    const { second, modes } = tellAgain(first);
    const { decisions, doubts } = reconcile(
      factsOf({
        entities: [...first.entities, ...second.entities],
        statements: [...first.statements, ...second.statements],
      }),
    );
    const joined = decisions.filter(({ kind }) => kind === "SAME" || kind === "PLAN_OF");
    const counts = new Map<Mode, Count>(MODES.map((mode) => [mode, { all: 0, right: 0, wrong: 0, undecided: 0 }]));
    const countOf = (twin: string | undefined): Count | undefined => counts.get(modes.get(twin ?? "") ?? "the same");
    for (const twin of modes.keys()) {
      const count = countOf(twin);
      if (count !== undefined) count.all += 1;
    }
    for (const decision of joined) {
      const [twin, count] = [twinIn(decision), countOf(twinIn(decision))];
      const other = decision.a === twin ? decision.b : decision.a;
      if (count !== undefined) count[twin?.replace("second-", "") === other ? "right" : "wrong"] += 1;
    }
    const doubtful = new Set(doubts.flatMap((doubt) => twinIn(doubt) ?? []));
    for (const decision of joined) doubtful.delete(twinIn(decision) ?? "");
    for (const twin of doubtful) {
      const count = countOf(twin);
      if (count !== undefined) count.undecided += 1;
    }
    const sum = (key: keyof Count): number => [...counts.values()].reduce((all, count) => all + count[key], 0);
    console.info([...counts].map(([mode, count]) => `${mode}: ${JSON.stringify(count)}`).join("\n"));
    console.info(`All: ${sum("all")}, right ${sum("right")}, wrong ${sum("wrong")}, undecided ${sum("undecided")}`);
    expect(sum("right") / (sum("right") + sum("wrong"))).toBeGreaterThan(0.995);
    expect(sum("right") / sum("all")).toBeGreaterThan(0.85);
  });
}
