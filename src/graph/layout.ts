import type { Clocked } from "../domain/marks.ts";
import { text, textOrNull } from "./columns.ts";
import { cypher } from "./cypher.ts";
import type { Readable } from "./find-rows.ts";
import { allPages, findRows, type Page } from "./find-rows.ts";
import type { Graph, Transaction } from "./graph.ts";
import { isLaidOut, takeTurn } from "./meta.ts";
import { saveRows } from "./save-rows.ts";
import { standingOf } from "./statements.ts";

/*
 * Terminology
 *
 * Layout    how values are stored of which others follow. A service of today answers only by what today's layout has, so a graph
 *           that one of before has written to is brought up to date before anything is asked. `layout1` of the data's state is
 *           raised with `version` by all who know the layout; one of before raises `version` alone, and that tells.
 */

/** So many statements are looked at in one transaction. The embedded engine goes through all for each page. */
const PAGES: Readonly<Record<Graph["engine"], number>> = { neo4j: 5_000, grafeo: 50_000 };

type Standing = { readonly id: string; readonly stored: string | null; readonly right: string | null };

type Told = Pick<Clocked, "recordedUntil" | "publishedFrom" | "publishedTo">;

/** A page of where statements stand and where they should, in the order of ids. */
const findStandings = async (from: Readable, page: Page): Promise<readonly Standing[]> =>
  (await findRows(from, "read/standings-after-id", page)).map((row) => {
    const told: Told = {
      recordedUntil: textOrNull(row, "recordedUntil"),
      publishedFrom: textOrNull(row, "publishedFrom"),
      publishedTo: textOrNull(row, "publishedTo"),
    };
    return { id: text(row, "id"), stored: textOrNull(row, "standing"), right: standingOf(told) };
  });

const areWrong = (standings: readonly Standing[]): readonly Standing[] =>
  standings.filter(({ stored, right }) => stored !== right);

/** The ids of statements that do not stand where they should. */
export async function* misplacedStatements(from: Readable): AsyncGenerator<readonly string[]> {
  for await (const page of allPages((each) => findStandings(from, each))) yield areWrong(page).map(({ id }) => id);
}

/** Mends a page; gives how many there were in it, and the last of them. */
const mend = async (
  transaction: Transaction,
  page: Page,
): Promise<{ readonly count: number; readonly last: string | null }> => {
  // Nobody may end a statement between our look and our write.
  await takeTurn(transaction);
  const standings = await findStandings(transaction, page);
  const wrong = areWrong(standings);
  await saveRows(
    transaction,
    "write/save-standings",
    wrong.map(({ id, right }) => ({ id, standing: right })),
  );
  return { count: standings.length, last: standings.at(-1)?.id ?? null };
};

/**
 * Brings a graph that a service of before has written to up to today's layout, page by page, each in a transaction of its own; what
 * is stopped begins anew, and writes only what is not right yet. Does nothing to a graph that is up to date, and answers in one read.
 * `say` is told how far it is, as sentences.
 */
export const bringUpToDate = async (graph: Graph, say: (text: string) => void): Promise<void> => {
  if (await isLaidOut(graph)) return;
  const limit = PAGES[graph.engine];
  let done = 0;
  for (let after: string | null = ""; after !== null; ) {
    const page: Page = { after, limit };
    const { count, last } = await graph.write((transaction) => mend(transaction, page));
    done += count;
    after = count < limit ? null : last;
    say(`Bringing the graph up to date: ${done.toLocaleString("en")} statements …`);
  }
  await graph.write(async (transaction) => {
    await takeTurn(transaction);
    await transaction.run(cypher("write/end-layout"), {});
  });
};
