import type { Certainty } from "../../domain/at.ts";
import { addYears } from "../../domain/days.ts";
import type { EntityKind } from "../../domain/entity.ts";
import { inWindow } from "../../domain/in-window.ts";
import type { Spans } from "../../domain/record.ts";
import type { Condition } from "../conditions.ts";
import { isOneOf, plain, when, whenFolded, windowText } from "../conditions.ts";
import type { Draft } from "../draft.ts";
import { bind, valueAt } from "../draft.ts";
import { link, linkedOf, placeOf } from "../field.ts";
import { fragment } from "../fragment.ts";
import type { FromFrame } from "../frame.ts";
import type { Asked } from "../many.ts";
import { ALL } from "../reach.ts";
import type { Order } from "../order.ts";
import { ORDERS } from "../orders.ts";
import type { Branch, Place } from "../place.ts";
import type { Site } from "../plan-record.ts";
import { askWindow, type Window, windowOf } from "../window.ts";

/** The occurrence or agreement of the pairs at a place. */
export const occasionOf = (place: Place, draft: Draft): Branch =>
  link(place, draft, "entity-of-property", "entity", "Entity");

/** Everything that is bilateral for two countries. No document bounds it; so many are counted as its cost. */
export const ALL_PAIRS = { sizeOfFound: () => ALL, most: () => 50 } as const;

/** What is bilateral for the two countries above. */
export const pairsAsked = (
  site: Site,
  conditions: readonly Condition[],
  order: Order = ORDERS.Pair.DAY_DESC,
): Asked => ({
  record: "Pair",
  matches: (it) => [
    {
      text: fragment("pairs-of", { it, parent: placeOf(site).variable }),
      indexed: [`${it}.until`],
      same: ["pair"],
    },
  ],
  conditions,
  order,
});

export const whenKind = ({ draft }: Site, ...kinds: readonly EntityKind[]): Condition => {
  const bound = bind(draft, () => kinds);
  return plain((it) => fragment("has-kind", { it, kinds: bound }));
};

/** More years than a possible beginning lies before the first day that is told: REACH in src/domain/terms.ts, and leap days. */
const LONGEST_REACH = 11;

/** The last first day that an occurrence in a window can have; not so of agreements, which may apply before they were signed. */
export const lastFirstDay = ({ to }: Window, certainty: Certainty): string =>
  certainty === "KNOWN" ? to : addYears(to, LONGEST_REACH);

/**
 * The occurrence or agreement of the pair is in a window. Of occurrences, an index then leaves out those that begin later or end before, and
 * tells those that lie in it without a look at their occasions.
 */
const whenOccasionIn = ({ draft, clocks }: Site, kind: EntityKind | null, read: FromFrame<Window>): Condition => {
  const window = askWindow(draft, read);
  const isOccurrence = kind !== null && kind !== "AGREEMENT";
  const by = isOccurrence ? bind(draft, (frame) => lastFirstDay(read(frame), clocks.certainty)) : "";
  return {
    text: (it) => {
      const asked = fragment("pair-occasion-in-window", { it, IS_IN_WINDOW: windowText("occasion", clocks, window) });
      const { from, to } = window;
      return isOccurrence ? fragment("is-occurrence-in-window", { it, from, to, by, IS_OCCASION_IN: asked }) : asked;
    },
    keep: (frame, place) => {
      const { from, to } = read(frame);
      const occasion = occasionOf(place, draft);
      return (found) => {
        const linked = linkedOf(occasion, found, frame);
        return linked !== null && inWindow(linked.record.spans as Spans, from, to, clocks.certainty);
      };
    },
    need: (place) => occasionOf(place, draft).place.needs.add("spans"),
  };
};

/** The clock `validOn` asks occurrences; agreements are not hidden by it. */
export const whenOccurring = (site: Site, kind: EntityKind | null): readonly Condition[] => {
  const { validOn } = site.clocks;
  if (validOn === null || kind === "AGREEMENT") return [];
  const day: FromFrame<Window> = (frame) => {
    const asked = site.clocks.read(frame).validOn ?? "";
    return { from: asked, to: asked };
  };
  const isIn = whenOccasionIn(site, kind, day);
  if (kind !== null) return [isIn];
  return [
    {
      ...isIn,
      text: (it, match) => fragment("is-agreement-or", { it, IS_ASKED: isIn.text(it, match) }),
      keep: (frame, place) => {
        const keep = isIn.keep?.(frame, place);
        return (found) => found.record.kind === "AGREEMENT" || (keep?.(found) ?? true);
      },
      need: (place) => {
        isIn.need(place);
        place.needs.add("kind");
      },
    },
  ];
};

/** Bilateral occurrences or agreements of one kind, with `during` and `status` of the arguments. */
export const pairsOfKind =
  (kind: EntityKind) =>
  (site: Site): Asked => {
    const { draft, call } = site;
    const status = (frame: Parameters<FromFrame<unknown>>[0]): unknown => valueAt(call.read(frame), "status");
    return pairsAsked(site, [
      whenKind(site, kind),
      ...(call.has("during")
        ? [whenOccasionIn(site, kind, (frame) => windowOf(valueAt(call.read(frame), "during")))]
        : []),
      ...whenOccurring(site, kind),
      ...(call.has("status") ? [whenFolded(draft, "has-status", "status", "status", status, isOneOf)] : []),
    ]);
  };

/** Diplomatic relations are established by the pair's event. */
export const establishmentsAsked = (site: Site): Asked =>
  pairsAsked(site, [when(site.draft, "is-establishment")], ORDERS.Pair.DAY_ASC);
