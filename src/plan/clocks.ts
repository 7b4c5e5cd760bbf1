import { type At, NOW } from "../domain/at.ts";
import type { Call, Draft } from "./draft.ts";
import { bind } from "./draft.ts";
import type { Clocks, FromFrame } from "./frame.ts";

/** No clock is set. */
export const NO_CLOCKS: Clocks = {
  read: () => NOW,
  certainty: NOW.certainty,
  validOn: null,
  publishedBy: null,
  recordedBy: null,
  datasets: null,
};

const instant = (value: unknown): string | null => (typeof value === "string" ? new Date(value).toISOString() : null);

/** The clocks below a field `at`: what it gives wins, the rest is inherited. */
export const clocksBelow = (draft: Draft, outer: Clocks, call: Call): Clocks => {
  const read: FromFrame<At> = (frame) => {
    const { validOn, publishedBy, recordedBy, certainty, datasets } = call.read(frame) as Partial<At>;
    const above = outer.read(frame);
    return {
      validOn: validOn ?? above.validOn,
      publishedBy: publishedBy ?? above.publishedBy,
      recordedBy: instant(recordedBy) ?? above.recordedBy,
      certainty: certainty ?? above.certainty,
      datasets: datasets ?? above.datasets,
    };
  };
  const clock = (name: "validOn" | "publishedBy" | "recordedBy"): string | null =>
    call.has(name) ? bind(draft, (frame) => read(frame)[name]) : outer[name];
  return {
    read,
    certainty: (call.choice("certainty") as At["certainty"] | null) ?? outer.certainty,
    validOn: call.has("validOn") ? "" : outer.validOn,
    publishedBy: clock("publishedBy"),
    recordedBy: clock("recordedBy"),
    datasets: call.choice("datasets") === null ? outer.datasets : bind(draft, (frame) => read(frame).datasets),
  };
};
