/* Who is in the small worlds of the histories, and what may be told of them. */

export type Raw = Readonly<Record<string, unknown>>;

export const ENTITIES: readonly Raw[] = [
  { id: "country:BY", kind: "COUNTRY", code: "BY" },
  { id: "country:KZ", kind: "COUNTRY", code: "KZ" },
  { id: "country:SU", kind: "COUNTRY" },
  { id: "person:p", kind: "PERSON" },
  { id: "person:q", kind: "PERSON" },
  { id: "person:p-again", kind: "PERSON" },
  { id: "institution:i", kind: "INSTITUTION" },
  { id: "institution:j", kind: "INSTITUTION" },
  { id: "office:o", kind: "OFFICE" },
  { id: "office:u", kind: "OFFICE" },
  { id: "place:t", kind: "PLACE", placeKind: "TOWN" },
  { id: "resource:r", kind: "RESOURCE" },
  { id: "group:g", kind: "GROUP" },
  { id: "event:e", kind: "EVENT", eventKind: "RELATIONS_ESTABLISHED" },
  { id: "visit:v", kind: "VISIT" },
  { id: "meeting:m", kind: "MEETING" },
  { id: "agreement:t", kind: "AGREEMENT", form: "TREATY" },
];

export const IDS: readonly string[] = ENTITIES.map(({ id }) => String(id));

/** What may be told, by anybody and at any time. */
export const LINES = [
  "office:o OFFICE_OF country:BY",
  "office:o OFFICE_OF institution:i",
  "office:u OFFICE_OF institution:i",
  "office:u SENT_TO country:KZ",
  "institution:i BODY_OF country:BY",
  "institution:i LOCATED_IN place:t",
  "institution:j PART_OF institution:i",
  "institution:j LOCATED_IN country:SU",
  "place:t LOCATED_IN country:KZ",
  "country:KZ SUCCEEDS country:SU",
  "country:SU OCCURRED",
  "person:p HOLDS_OFFICE office:o",
  "person:q HOLDS_OFFICE office:o",
  "person:p HOLDS_OFFICE office:u",
  "person:q HOLDS_OFFICE office:u",
  "person:p MEMBER_OF institution:j",
  "person:p-again MEMBER_OF institution:j",
  "person:p-again HOLDS_OFFICE office:o",
  "person:p-again MET_AT meeting:m",
  "institution:i SUPPORTS event:e",
  "person:p VISITOR_ON visit:v",
  "office:u VISITOR_ON visit:v",
  "visit:v VISIT_TO country:KZ",
  "visit:v VISIT_TO place:t",
  "visit:v OCCURRED",
  "visit:v OCCURRED",
  "event:e OCCURRED",
  "event:e ABOUT resource:r",
  "event:e ABOUT country:BY",
  "event:e ABOUT country:KZ",
  "event:e TOOK_PLACE_IN place:t",
  "event:e HELD_DURING visit:v",
  "meeting:m OCCURRED",
  "meeting:m HELD_DURING visit:v",
  "person:p MET_AT meeting:m",
  "person:q MET_AT meeting:m",
  "country:KZ MET_AT meeting:m",
  "person:q SPOKE_AT event:e",
  "institution:j ORGANISED event:e",
  "group:g TOOK_PART_IN event:e",
  "institution:j PARTNER_IN resource:r",
  "resource:r COVERS group:g",
  "group:g BURIED_IN place:t",
  "country:BY PARTY_TO agreement:t",
  "country:KZ PARTY_TO agreement:t",
  "person:p SIGNED agreement:t",
  "agreement:t ABOUT resource:r",
  "agreement:t STATUS",
  "agreement:t APPLIES",
  "resource:r STATUS",
] as const;

/**
 * What makes a world in which people meet: a visit, a meeting, an event and a treaty of two countries; with a word of the status
 * that lets them be counted.
 */
export const CORE: readonly (readonly [line: string, status: string | null])[] = [
  ["office:o OFFICE_OF country:BY", null],
  ["person:p HOLDS_OFFICE office:o", null],
  ["person:p VISITOR_ON visit:v", null],
  ["visit:v VISIT_TO country:KZ", null],
  ["visit:v OCCURRED", "HELD"],
  ["event:e ABOUT country:BY", null],
  ["event:e ABOUT country:KZ", null],
  ["event:e OCCURRED", "HELD"],
  ["person:p MET_AT meeting:m", null],
  ["country:KZ MET_AT meeting:m", null],
  ["meeting:m OCCURRED", "HELD"],
  ["country:BY PARTY_TO agreement:t", null],
  ["country:KZ PARTY_TO agreement:t", null],
  ["agreement:t STATUS", "SIGNED"],
  ["person:q MEMBER_OF institution:j", null],
  ["institution:j ORGANISED event:e", null],
];

const STATUSES: Readonly<Record<string, readonly (string | null)[]>> = {
  agreement: ["PROPOSED", "APPROVED", "SIGNED", "IN_FORCE"],
  resource: ["PLANNED", "AVAILABLE"],
  other: [null, null, "CONSIDERED", "PLANNED", "HELD", "CANCELLED"],
};

/** The statuses that a line may carry; `null`: none. */
export const statusesFor = (line: string): readonly (string | null)[] => {
  const [subject = "", property = ""] = line.split(" ");
  if (property !== "STATUS") return subject.startsWith("country") ? [null] : (STATUSES.other ?? []);
  return STATUSES[subject.slice(0, subject.indexOf(":"))] ?? [];
};
