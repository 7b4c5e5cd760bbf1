import { untilOf } from "../domain/fold-pairs.ts";
import { ENTITY_KINDS } from "../domain/entity.ts";
import type { Clocked } from "../domain/marks.ts";
import { flag, text, textOrNull, texts, word } from "./columns.ts";
import { cypher } from "./cypher.ts";
import type { Readable } from "./find-rows.ts";
import { allPages, findRows, type Page } from "./find-rows.ts";
import type { Graph, Row, Transaction } from "./graph.ts";
import { findLayout, takeTurn } from "./meta.ts";
import { saveRows } from "./save-rows.ts";
import { DATINGS } from "./spans-row.ts";
import { standingOf } from "./statements.ts";

/*
 * Terminology
 *
 * Layout    how values are stored of which others follow. A service of today answers only by what today's layout has, so a graph
 *           that one of before has written to is brought up to date before anything is asked. `layout1`, `layout2` … of the data's
 *           state are raised with `version` by all who know that layout; one of before raises the others alone, and that tells.
 */

/** So many records are looked at in one transaction. The embedded engine goes through all for each page. */
const PAGES: Readonly<Record<Graph["engine"], number>> = { neo4j: 5_000, grafeo: 50_000 };

/** A property of a record: what is stored, and what is right. */
type Derived = { readonly id: string; readonly stored: string | null; readonly right: string | null };

/** What a layout has added: one property of one kind of record. */
type Addition = {
  /** The layout. */
  readonly since: number;
  readonly records: string;
  readonly property: string;
  /** Files of cypher/, without ending: reads a page of records in the order of ids, and saves the property. */
  readonly read: string;
  readonly save: string;
  /** What the property should be, from a row of that page. */
  readonly rightOf: (row: Row) => string | null;
};

/** Where a statement stands by publication. */
const standing: Addition = {
  since: 1,
  records: "statements",
  property: "standing",
  read: "read/standings-after-id",
  save: "write/save-standings",
  rightOf: (row) => {
    const told: Pick<Clocked, "recordedUntil" | "publishedFrom" | "publishedTo"> = {
      recordedUntil: textOrNull(row, "recordedUntil"),
      publishedFrom: textOrNull(row, "publishedFrom"),
      publishedTo: textOrNull(row, "publishedTo"),
    };
    return standingOf(told);
  },
};

/** How long what is bilateral may last. */
const until: Addition = {
  since: 2,
  records: "bilateral occasions",
  property: "until",
  read: "read/untils-after-id",
  save: "write/save-untils",
  rightOf: (row) => {
    const spans = { dating: word(row, "dating", DATINGS), possibleTo: texts(row, "possibleTo") };
    return flag(row, "live") ? untilOf(word(row, "kind", ENTITY_KINDS), spans) : "";
  },
};

/** A page of what is stored and what is right, in the order of ids. */
const findDerived = async (from: Readable, { read, property, rightOf }: Addition, page: Page) =>
  (await findRows(from, read, page)).map(
    (row): Derived => ({ id: text(row, "id"), stored: textOrNull(row, property), right: rightOf(row) }),
  );

const areWrong = (all: readonly Derived[]): readonly Derived[] => all.filter(({ stored, right }) => stored !== right);

/** The ids of statements that do not stand where they should. */
export async function* misplacedStatements(from: Readable): AsyncGenerator<readonly string[]> {
  for await (const page of allPages((each) => findDerived(from, standing, each)))
    yield areWrong(page).map(({ id }) => id);
}

/** Mends a page; gives how many there were in it, and the last of them. */
const mend = async (
  transaction: Transaction,
  addition: Addition,
  page: Page,
): Promise<{ readonly count: number; readonly last: string | null }> => {
  // Nobody may change a record between our look and our write.
  await takeTurn(transaction);
  const all = await findDerived(transaction, addition, page);
  const { save, property } = addition;
  await saveRows(
    transaction,
    save,
    areWrong(all).map(({ id, right }) => ({ id, [property]: right })),
  );
  return { count: all.length, last: all.at(-1)?.id ?? null };
};

const mendAll = async (graph: Graph, addition: Addition, say: (text: string) => void): Promise<void> => {
  const limit = PAGES[graph.engine];
  let done = 0;
  for (let after: string | null = ""; after !== null; ) {
    const page: Page = { after, limit };
    const { count, last } = await graph.write((transaction) => mend(transaction, addition, page));
    done += count;
    after = count < limit ? null : last;
    say(`Bringing the graph up to date: ${done.toLocaleString("en")} ${addition.records} …`);
  }
};

/**
 * Brings a graph that a service of before has written to up to today's layout, page by page, each in a transaction of its own; what
 * is stopped begins anew, and writes only what is not right yet. Does nothing to a graph that is up to date, and answers in one read.
 * `say` is told how far it is, as sentences.
 */
export const bringUpToDate = async (graph: Graph, say: (text: string) => void): Promise<void> => {
  const held = await findLayout(graph);
  const missing = [standing, until].filter(({ since }) => since > held);
  if (missing.length === 0) return;
  for (const addition of missing) await mendAll(graph, addition, say);
  await graph.write(async (transaction) => {
    await takeTurn(transaction);
    await transaction.run(cypher("write/end-layout"), {});
  });
};
