import type { ConflictRecord } from "../../domain/record.ts";
import type { Row } from "../../graph/graph.ts";
import { answerOf, column, entityIn, need, placeOf } from "../field.ts";
import { fragment } from "../fragment.ts";
import type { Frame } from "../frame.ts";
import { mustFold } from "../frame.ts";
import { pageSize } from "../many.ts";
import { newName } from "../draft.ts";
import type { Found } from "../place.ts";
import { foundOf, newPlace, sharedBranch } from "../place.ts";
import type { Field, Site } from "../plan-record.ts";
import { planRecord } from "../plan-record.ts";
import { setsOf } from "../select.ts";
import type { Fields } from "./fields.ts";

/** So many statements are counted as the cost of a conflict's; they all come, whatever `first` is. */
const USUAL_CLAIMS = 10;

/**
 * The statements of the conflict above, by id. Under clocks the fold may show others of its statements than the stored record
 * does, so all come.
 */
const statementsOf = (site: Site): ((ids: readonly string[], found: Found, frame: Frame) => readonly unknown[]) => {
  const above = placeOf(site);
  const { alias, place } = sharedBranch(above, "statements", () => {
    const place = newPlace(site.draft, "Statement", above.clocks, site.path);
    const property = mustFold(above.clocks) ? "statements" : "claims";
    const text = fragment("statements-in-list", {
      it: place.variable,
      parent: above.variable,
      PARENT_PROPERTY: property,
    });
    return {
      alias: newName(site.draft, "x"),
      gate: null,
      alternatives: [{ text }],
      keep: [],
      order: [],
      limit: null,
      result: "list",
      place,
      most: () => USUAL_CLAIMS,
    };
  });
  place.needs.add("id");
  const shape = planRecord(site.draft, place, answerOf(site), setsOf(site.nodes));
  return (ids, { row }, frame) => {
    const statements = (row[alias] as readonly Row[]).flatMap((each) => foundOf(place, each, frame) ?? []);
    return ids.flatMap((id) => statements.filter(({ record }) => record.id === id).map((found) => shape(found, frame)));
  };
};

const shown: Field = (site) => {
  need(site, ["shown"]);
  const statements = statementsOf(site);
  return (found, frame) => statements([(found.record as ConflictRecord).shown], found, frame)[0] ?? null;
};

const claims: Field = (site) => {
  need(site, ["claims"]);
  const statements = statementsOf(site);
  return (found, frame) =>
    statements((found.record as ConflictRecord).claims, found, frame).slice(0, pageSize(site.call, frame));
};

export const conflict: Fields = {
  subject: entityIn("subject"),
  property: column("property"),
  kind: column("kind"),
  shown,
  rule: column("rule"),
  suspicion: column("suspicion"),
  claims,
};
