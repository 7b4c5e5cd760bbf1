import { inWindow } from "../domain/in-window.ts";
import type { Spans } from "../domain/record.ts";
import type { Call, Draft } from "./draft.ts";
import { bind, valueAt } from "./draft.ts";
import { fragment } from "./fragment.ts";
import type { Clocks, Frame, FromFrame } from "./frame.ts";
import { isStatementLeft } from "./left.ts";
import type { Match } from "./many.ts";
import type { Found, Place } from "./place.ts";
import type { AskedWindow, Window } from "./window.ts";
import { askWindow, windowOf } from "./window.ts";

/** What must hold of a record to be in a list. */
export type Condition = {
  /** In Cypher, over the stored record. */
  readonly text: (it: string, match: Match) => string;
  /** The same over a record that was folded anew; null when it does not depend on the fold. */
  readonly keep: ((frame: Frame, place: Place) => (found: Found) => boolean) | null;
  /** Asks of the place what `keep` needs. */
  readonly need: (place: Place) => void;
};

/** A condition that does not depend on the fold. */
export const plain = (text: Condition["text"]): Condition => ({ text, keep: null, need: () => {} });

/** Asks for fields of the record. */
export const needing =
  (...fields: readonly string[]) =>
  ({ needs }: Place): void => {
    for (const field of fields) needs.add(field);
  };

/** A fragment whose params are bound to values of the call. */
export const when = (
  draft: Draft,
  name: string,
  params: Readonly<Record<string, FromFrame<unknown>>> = {},
): Condition => {
  const bound = Object.fromEntries(Object.entries(params).map(([param, read]) => [param, bind(draft, read)]));
  return plain((it, { otherEnd = "" }) => fragment(name, { it, OTHER_END: otherEnd, ...bound }));
};

/** A property of the record has the value of an argument. */
export const whenIs = (draft: Draft, property: string, read: FromFrame<unknown>): Condition => {
  const value = bind(draft, read);
  return plain((it) => fragment("property-is", { it, ITS_PROPERTY: property, value }));
};

/** A property of the record contains the text of an argument. */
export const whenContains = (draft: Draft, property: string, read: FromFrame<unknown>): Condition => {
  const text = bind(draft, read);
  return plain((it) => fragment("property-contains", { it, ITS_PROPERTY: property, text }));
};

/** A fragment about the statements of the record that are left. */
export const whenStatement = (draft: Draft, name: string, clocks: Clocks, source: FromFrame<unknown>): Condition => {
  const bound = bind(draft, source);
  return plain((it) => fragment(name, { it, source: bound, IS_LEFT: isStatementLeft("fact", clocks) }));
};

/** The fragment of a window for a certainty. */
export const windowText = (it: string, { certainty }: Clocks, { from, to }: AskedWindow): string =>
  fragment(certainty === "KNOWN" ? "is-in-window-known" : "is-in-window-possible", { it, from, to });

/** The record was so in a window. */
export const whenIn = (draft: Draft, clocks: Clocks, read: FromFrame<Window>): Condition => {
  const window = askWindow(draft, read);
  return {
    text: (it) => windowText(it, clocks, window),
    keep: (frame) => {
      const { from, to } = read(frame);
      return ({ record }) => inWindow(record.spans as Spans, from, to, clocks.certainty);
    },
    need: needing("spans"),
  };
};

/** The record was so in the window of an EDTF argument, and on the day of the clock `validOn`; whichever is given. */
export const whenSo = (draft: Draft, clocks: Clocks, call: Call, place: string): readonly Condition[] => [
  ...(call.has(place) ? [whenIn(draft, clocks, (frame) => windowOf(valueAt(call.read(frame), place)))] : []),
  ...whenValid(draft, clocks),
];

/** The record was so on the day of the clock `validOn`, if it is set. */
export const whenValid = (draft: Draft, clocks: Clocks): readonly Condition[] =>
  clocks.validOn === null ? [] : [whenIn(draft, clocks, dayOf(clocks))];

const dayOf =
  (clocks: Clocks): FromFrame<Window> =>
  (frame) => {
    const day = clocks.read(frame).validOn ?? "";
    return { from: day, to: day };
  };

/** A field of the record is one of the values of a list argument. */
export const whenFolded = (
  draft: Draft,
  name: string,
  param: string,
  field: string,
  read: FromFrame<unknown>,
  test: (value: unknown, asked: unknown) => boolean,
): Condition => ({
  ...when(draft, name, { [param]: read }),
  keep: (frame) => {
    const asked = read(frame);
    return ({ record }) => test(record[field], asked);
  },
  need: needing(field),
});

export const isOneOf = (value: unknown, asked: unknown): boolean => Array.isArray(asked) && asked.includes(value);
