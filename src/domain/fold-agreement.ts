import { foldDate } from "./dates.ts";
import { stretchOf } from "./days.ts";
import { foldStatus, type StatusFold } from "./fold-status.ts";
import type { Spans } from "./record.ts";
import type { Property } from "./vocabulary.ts";
import type { StoredStatement } from "./statement.ts";
import type { Status } from "./status.ts";
import { foldTerms, hullOf } from "./terms.ts";
import type { Validity } from "./validity.ts";

export type AgreementFold = Pick<StatusFold, "status" | "statusWord" | "disputed"> & {
  /** The years that it binds. */
  readonly applies: Validity | null;
  readonly signedOn: Validity | null;
  readonly approvedOn: Validity | null;
  readonly inForceFrom: Validity | null;
  /** From the first approval or signature to the end of its years; null when undated. */
  readonly life: Validity | null;
  readonly terms: readonly Validity[];
  readonly spans: Spans;
};

const earlier = (a: Validity | null, b: Validity | null): Validity | null => {
  if (a === null || b === null) return a ?? b;
  return stretchOf(b).from < stretchOf(a).from ? b : a;
};

/** Of years that bind, all bind. */
const whole = (years: Validity | null): Validity | null => years && { ...years, extent: "WHOLE" };

type Dates = Pick<AgreementFold, "applies" | "signedOn" | "approvedOn"> & {
  readonly inForce: Validity | null;
  readonly ended: Validity | null;
};

/** The last day it binds, as far as anything says; `isLast` when that is its end. */
const endOf = (
  { applies, inForce, ended }: Dates,
  start: Validity,
): { readonly to: string | null; readonly isLast: boolean } => {
  if (ended !== null) return { to: ended.to, isLast: true };
  if (applies !== null) return { to: applies.to, isLast: !applies.mayEndAfter };
  if (inForce !== null) return { to: inForce.to, isLast: false };
  return { to: start.to, isLast: false };
};

const stretch = (from: string | null, to: string | null, start: Validity, isLast: boolean): Validity => ({
  ...start,
  edtf: from === start.from && to === start.to ? start.edtf : `${from ?? ".."}/${to ?? ".."}`,
  from,
  to,
  extent: "WHOLE",
  mayBeginBefore: start.mayBeginBefore,
  mayEndAfter: !isLast && to !== null,
});

/** Its life as terms: a coarse start is a stretch of its own, since not all of its days are in the life. */
const termsOf = (dates: Dates): readonly Validity[] => {
  const start = earlier(dates.signedOn, dates.approvedOn) ?? earlier(dates.applies, dates.inForce);
  if (start === null) return [];
  const end = endOf(dates, start);
  const isShort = end.to !== null && end.to < stretchOf(start).to;
  const to = isShort ? start.to : end.to;
  const isWhole = start.extent === "WHOLE" || start.from === start.to;
  if (isWhole) return [stretch(start.from, to, start, end.isLast)];
  if (start.to === to) return [{ ...start, mayEndAfter: !end.isLast }];
  const rest = stretch(start.to, to, start, end.isLast);
  return [
    { ...start, mayEndAfter: false },
    { ...rest, mayBeginBefore: false },
  ];
};

/** From when it binds, if that is said and not only attested. */
const beginningOf = (validity: Validity | null): Validity | null => {
  if (validity === null || validity.from === null || validity.mayBeginBefore) return null;
  const { from, to, extent } = validity;
  if (from === to || extent === "WITHIN") return validity;
  return { ...validity, edtf: from, to: from, mayEndAfter: false, derived: true };
};

/** Dates and status of an agreement from its STATUS and APPLIES statements that are left. */
export const foldAgreement = (left: readonly StoredStatement[]): AgreementFold => {
  const of = (property: Property, status?: Status) =>
    foldDate(left.filter((s) => s.property === property && (status === undefined || s.status === status)));
  const [applies, signed, approved] = [of("APPLIES"), of("STATUS", "SIGNED"), of("STATUS", "APPROVED")];
  const inForce = of("STATUS", "IN_FORCE");
  const dates: Dates = {
    applies: whole(applies.validity),
    signedOn: signed.validity,
    approvedOn: approved.validity,
    inForce: inForce.validity,
    ended: of("STATUS", "ENDED").validity,
  };
  const { status, statusWord } = foldStatus(left.filter(({ property }) => property === "STATUS"));
  const { terms, spans } = foldTerms(termsOf(dates), []);
  return {
    status,
    statusWord,
    disputed: applies.disputed || signed.disputed || inForce.disputed,
    applies: dates.applies,
    signedOn: dates.signedOn,
    approvedOn: dates.approvedOn,
    inForceFrom: beginningOf(dates.inForce) ?? beginningOf(dates.applies),
    life: hullOf(terms),
    terms,
    spans,
  };
};
