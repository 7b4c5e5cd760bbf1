import type { EntityRecord } from "../../domain/record.ts";
import { column, placeOf, value } from "../field.ts";
import { list } from "../list-field.ts";
import { fragment } from "../fragment.ts";
import { ORDERS } from "../orders.ts";
import { entity } from "./entity.ts";
import type { Fields } from "./fields.ts";
import { other, others, othersOfKinds } from "./others.ts";
import { holdersOfOffice, officesHeld } from "./relations-asked.ts";
import { statusHistory } from "./status-report.ts";
import { succession } from "./succession.ts";

/** What occurrences and agreements have in common. */
const dated: Fields = {
  validity: value<EntityRecord>(["validity"], ({ validity }) => validity),
  status: column("status"),
  statusHistory: statusHistory("status-statements"),
  disputed: column("disputed"),
  about: others("FROM", "ABOUT"),
};

const gathering: Fields = {
  ...dated,
  place: other("FROM", "TOOK_PLACE_IN"),
  places: others("FROM", "TOOK_PLACE_IN"),
  organisers: others("TO", "ORGANISED"),
};

/** The fields of each kind of entity. */
export const kinds: Readonly<Record<string, Fields>> = {
  Country: {
    ...entity,
    code: column("code"),
    validity: value<EntityRecord>(["validity"], ({ validity }) => validity),
    predecessors: others("FROM", "SUCCEEDS"),
    successors: others("TO", "SUCCEEDS"),
  },
  Person: { ...entity, offices: list(officesHeld) },
  Institution: {
    ...entity,
    country: other("FROM", "BODY_OF", "LOCATED_IN"),
    offices: others("TO", "OFFICE_OF"),
    members: others("TO", "MEMBER_OF"),
  },
  Office: {
    ...entity,
    body: other("FROM", "OFFICE_OF"),
    accreditedTo: other("FROM", "SENT_TO"),
    holders: list(holdersOfOffice),
    succession,
  },
  Agreement: {
    ...entity,
    ...dated,
    form: column("form"),
    parties: others("TO", "PARTY_TO"),
    signatories: others("TO", "SIGNED"),
    signedOn: value<EntityRecord>(["signedOn"], ({ signedOn }) => signedOn),
    inForceFrom: value<EntityRecord>(["inForceFrom"], ({ inForceFrom }) => inForceFrom),
  },
  Visit: {
    ...entity,
    ...dated,
    visitors: others("TO", "VISITOR_ON"),
    hosts: othersOfKinds(["COUNTRY", "INSTITUTION", "EVENT"], "FROM", "VISIT_TO"),
    places: othersOfKinds(["PLACE"], "FROM", "VISIT_TO", "TOOK_PLACE_IN"),
  },
  Meeting: { ...entity, ...gathering, participants: others("TO", "MET_AT") },
  Event: {
    ...entity,
    ...gathering,
    eventKind: column("eventKind"),
    participants: others("TO", "TOOK_PART_IN", "SPOKE_AT"),
  },
  Resource: {
    ...entity,
    url: column("url"),
    covers: others("FROM", "COVERS"),
    partners: others("TO", "PARTNER_IN"),
    status: column("status"),
    statusHistory: statusHistory("status-statements"),
  },
  Place: { ...entity, placeKind: column("placeKind"), within: other("FROM", "LOCATED_IN", "PART_OF") },
  Group: {
    ...entity,
    size: list((site) => ({
      record: "Figure",
      matches: (it) => [{ text: fragment("sizes-of", { it, parent: placeOf(site).variable }) }],
      conditions: [],
      order: { ...ORDERS.Figure.SUBJECT_ASC, within: (it) => `${it}.property` },
    })),
  },
};
