import { basename } from "node:path";
import { PublicError } from "../../errors.ts";
import type { OnBytes } from "../open-bytes.ts";
import type { Place } from "../records.ts";
import * as appointments from "./appointments.ts";
import * as articles from "./articles.ts";
import { type Outcome, refusing } from "../build.ts";
import { textAt } from "./element.ts";
import * as gazetteer from "./gazetteer.ts";
import { openFiles } from "./open-files.ts";
import * as people from "./people.ts";
import { toPresident } from "./presidents.ts";
import { type Broken, type Found, readElements } from "./read-elements.ts";
import { readAppointment } from "./service.ts";
import * as trips from "./trips.ts";
import * as visits from "./visits.ts";

/** What a record of the historian is; each has its count. */
export type RecordKind =
  | "visit"
  | "trip"
  | "president"
  | "chief of a country mission"
  | "chief of a mission to an organisation"
  | "principal officer"
  | "person"
  | "territory"
  | "article";

type Kind = {
  readonly kind: RecordKind;
  /** The element that is a record; in a file that is one record, its top element. */
  readonly record: string;
  readonly toRecords: (found: Found, file: string) => Outcome;
};

const appointment = ({ element, root, head, within }: Found, file: string): Outcome =>
  appointments.toRecords(readAppointment(element, within), appointments.readPost(root, head), file);

/** By the name of a file's top element. */
const KINDS: Readonly<Record<string, Kind>> = {
  visits: {
    kind: "visit",
    record: "visit",
    toRecords: ({ element }, file) => visits.toRecords(visits.readVisit(element), file),
  },
  trips: {
    kind: "trip",
    record: "trip",
    toRecords: ({ element }, file) => trips.toRecords(trips.readTrip(element), file),
  },
  presidents: { kind: "president", record: "president", toRecords: ({ element }) => toPresident(element) },
  "country-mission": { kind: "chief of a country mission", record: "chief", toRecords: appointment },
  "org-mission": { kind: "chief of a mission to an organisation", record: "chief", toRecords: appointment },
  "principal-position": { kind: "principal officer", record: "principal", toRecords: appointment },
  person: {
    kind: "person",
    record: "person",
    toRecords: ({ element }) => people.toRecords(people.readPersonElement(element)),
  },
  territory: {
    kind: "territory",
    record: "territory",
    toRecords: ({ element }) => gazetteer.toRecords(gazetteer.readTerritory(element)),
  },
  TEI: {
    kind: "article",
    record: "TEI",
    toRecords: ({ element }, file) => articles.toRecords(articles.readArticle(element), file),
  },
};

/** A record of the historian with what it says. `kind` is `null` where a file could not be read. */
export type Told = {
  readonly kind: RecordKind | null;
  readonly place: Place;
  /** The source's own id of it. */
  readonly id: string | null;
  readonly outcome: Outcome;
};

const broken = (file: string, { broken: reason, line }: Broken): Told => ({
  kind: null,
  place: { file, line },
  id: null,
  outcome: {
    records: [],
    problems: [{ path: null, reason: `This is no XML: ${reason}.`, mend: "Mend the file; what stood before went in." }],
  },
});

/** A date that no calendar has is found only when it is read. */
const orRefusal = (make: () => Outcome): Outcome => {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    return refusing(null, error.message, "Mend the date in the source.");
  }
};

/** All records of the historian in the files under a path, each with what it says. Other files are passed over. */
export async function* tellFiles(path: string, onBytes?: OnBytes): AsyncGenerator<Told> {
  for await (const { name, chunks } of openFiles(path, onBytes))
    for await (const found of readElements(chunks, (root) => KINDS[root]?.record ?? null)) {
      if ("broken" in found) {
        yield broken(name, found);
        continue;
      }
      const kind = KINDS[found.root];
      if (kind === undefined) continue;
      const outcome = orRefusal(() => kind.toRecords(found, basename(name, ".xml")));
      yield {
        kind: kind.kind,
        place: { file: name, line: found.element.line },
        id: textAt(found.element, "id"),
        outcome,
      };
    }
}
