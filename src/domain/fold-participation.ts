import { foldDate } from "./dates.ts";
import { foldAgreement } from "./fold-agreement.ts";
import { foldStatus, furthestStatus, lastStatus } from "./fold-status.ts";
import type { RelationRecord } from "./record.ts";
import { rememberedFor } from "./remembered.ts";
import { spansOfDate } from "./spans-of-date.ts";
import type { StoredStatement } from "./statement.ts";
import { AGREEMENT_STATUSES, OCCURRENCE_STATUSES, type Status } from "./status.ts";
import type { Validity } from "./validity.ts";
import type { RelationType } from "./vocabulary.ts";

/** The part of a relation's record that time and status make. */
export type Dated = Pick<RelationRecord, "validity" | "terms" | "spans" | "status" | "disputed">;

/** The weaker of two statuses of one kind; of different kinds the first. */
const weaker = (own: Status, other: Status): Status => {
  const orders: readonly (readonly Status[])[] = [OCCURRENCE_STATUSES, AGREEMENT_STATUSES];
  const order = orders.find((statuses) => statuses.includes(own) && statuses.includes(other));
  return order && order.indexOf(other) < order.indexOf(own) ? other : own;
};

/** Its own status, where one is stated, never stronger than `most`; a statement without one takes over `most`. */
const cappedStatus = (own: readonly StoredStatement[], most: Status | null, fold: typeof lastStatus): Status | null => {
  const said = own.flatMap(({ status, publishedTo }) => {
    const taken = status ?? most;
    return taken === null ? [] : [{ status: taken, publishedTo }];
  });
  const status = fold(said);
  return status === null || most === null ? status : weaker(status, most);
};

const onDate = (validity: Validity | null): Pick<Dated, "validity" | "terms" | "spans"> => ({
  validity,
  terms: validity === null ? [] : [validity],
  spans: spansOfDate(validity),
});

/** All participations in one thing are dated by the same statements. */
const agreementOf = rememberedFor(foldAgreement);
const statusOf = rememberedFor(foldStatus);

/** A signature or an approval: its own day, where its statements give one, else the agreement's. */
const foldDeed = (
  deed: "SIGNED" | "APPROVED",
  own: readonly StoredStatement[],
  dating: readonly StoredStatement[],
): Dated => {
  const agreement = agreementOf(dating);
  const day = foldDate(own);
  const most = agreement.status === null ? deed : weaker(deed, agreement.status);
  return {
    ...onDate(day.validity ?? (deed === "SIGNED" ? agreement.signedOn : agreement.approvedOn)),
    status: cappedStatus(own, most, furthestStatus),
    disputed: day.disputed || agreement.disputed,
  };
};

const isOfAgreement = ({ property }: StoredStatement): boolean => property === "STATUS" || property === "APPLIES";

/** A participation takes its date, and at most its status, from the occurrence or agreement: `dating` are its statements. */
export const foldParticipation = (
  type: RelationType,
  own: readonly StoredStatement[],
  dating: readonly StoredStatement[],
): Dated => {
  if (type === "SIGNED" || type === "APPROVED") return foldDeed(type, own, dating);
  if (dating.some(isOfAgreement)) {
    const { status, life, terms, spans, disputed } = agreementOf(dating);
    return { validity: life, terms, spans, status: cappedStatus(own, status, furthestStatus), disputed };
  }
  const { validity, status, disputed } = statusOf(dating);
  return { ...onDate(validity), status: cappedStatus(own, status, lastStatus), disputed };
};
