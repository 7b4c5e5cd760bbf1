import { NO_CLOCKS } from "../clocks.ts";
import { when, whenIs } from "../conditions.ts";
import { type NeededRole, valueAt } from "../draft.ts";
import { column } from "../field.ts";
import { fragment } from "../fragment.ts";
import { type Ask, page } from "../list-field.ts";
import { LATEST } from "../orders.ts";
import type { Field } from "../plan-record.ts";
import type { Fields } from "./fields.ts";

/** A list that a key of a role may ask for, and that clocks do not move: it is about the graph, not about what it says. */
export const pageFor =
  (role: NeededRole, ask: Ask): Field =>
  (site) => {
    site.draft.roles.add(role);
    return page(ask)({ ...site, clocks: NO_CLOCKS });
  };

const auditAsked: Ask = ({ draft, call }) => {
  const asked =
    (place: string) =>
    (frame: Parameters<typeof call.read>[0]): unknown =>
      valueAt(call.read(frame), place);
  return {
    record: "Audit",
    matches: (it) => [{ text: fragment("everything-of", { it, RECORD_LABEL: "Audit" }) }],
    conditions: [
      ...(call.has("where.target") ? [when(draft, "has-target", { target: asked("where.target") })] : []),
      ...["by", "action"].flatMap((name) =>
        call.has(`where.${name}`) ? [whenIs(draft, name, asked(`where.${name}`))] : [],
      ),
    ],
    order: LATEST,
  };
};

/** `Query.audit` */
export const audit: Field = pageFor("editor", auditAsked);

export const auditEntry: Fields = {
  id: column("id"),
  action: column("action"),
  targets: column("targets"),
  by: column("by"),
  reason: column("reason"),
  key: column("key"),
  at: column("at"),
};
