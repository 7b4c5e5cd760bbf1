import type { At } from "./at.ts";
import { hasClocks, isLeft, stands } from "./clocks.ts";
import type { FactIndex } from "./facts.ts";
import { EDITORIAL } from "./statement.ts";
import type { Property } from "./vocabulary.ts";

const PLACING: readonly Property[] = ["OFFICE_OF", "SENT_TO"];

/** Which ids exist under `at`, by the rule of `exists`: who mentions an office mentions its body too. */
export const presentIn = (index: FactIndex, at: At): ((id: string) => boolean) => {
  if (!hasClocks(at)) return () => true;
  const mentioned = new Set(
    index.statements
      .filter((statement) => statement.source !== EDITORIAL && isLeft(statement, at))
      .flatMap(({ subject, object, saidBy }) => [subject, object, saidBy]),
  );
  const bodies = PLACING.flatMap((property) =>
    [...mentioned].flatMap((id) => (id === null ? [] : index.from(id, property))),
  )
    .filter((placing) => stands(placing, at))
    .map(({ object }) => object);
  const present = new Set([...mentioned, ...bodies]);
  return (id) => index.kindOf(id) === "COUNTRY" || present.has(id);
};
