import type { At } from "../domain/at.ts";
import type { EntityKind } from "../domain/entity.ts";
import { parseValidity } from "../domain/validity-of.ts";
import type { RelationType } from "../domain/vocabulary.ts";
import { pathQuery, type PathOrder, type PathQuery, type Window } from "./path-query.ts";

/** The arguments of `Query.paths`, as schema.graphql has them after defaults. An empty list asks for nothing, as anywhere. */
export type PathArguments = {
  readonly from: string;
  readonly to: string;
  readonly during?: string | null | undefined;
  readonly inTimeOrder: boolean;
  readonly types?: readonly RelationType[] | null | undefined;
  readonly avoid?: readonly string[] | null | undefined;
  readonly avoidKinds?: readonly EntityKind[] | null | undefined;
  readonly minSources: number;
  readonly includePlanned: boolean;
  readonly certainty?: At["certainty"] | null | undefined;
  readonly orderBy: PathOrder;
  readonly maxLength: number;
  readonly first: number;
  readonly after?: string | null | undefined;
};

const windowsOf = (during: string | null | undefined, validOn: string | null): readonly Window[] => {
  const windows: Window[] = [];
  if (during !== null && during !== undefined) {
    const { from, to } = parseValidity(during);
    windows.push({ from, to });
  }
  if (validOn !== null) windows.push({ from: validOn, to: validOn });
  return windows;
};

/** The question that the API asks, under its clocks: each step must be inside `during` and so on `validOn`. */
export const toPathQuery = (asked: PathArguments, at: At, budget: number): PathQuery =>
  pathQuery(asked, {
    windows: windowsOf(asked.during, at.validOn),
    inTimeOrder: asked.inTimeOrder,
    types: asked.types?.length ? asked.types : null,
    avoid: asked.avoid ?? [],
    avoidKinds: asked.avoidKinds ?? [],
    minSources: asked.minSources,
    includePlanned: asked.includePlanned,
    certainty: asked.certainty ?? at.certainty,
    orderBy: asked.orderBy,
    maxLength: asked.maxLength,
    first: asked.first,
    after: asked.after ?? null,
    budget,
  });
