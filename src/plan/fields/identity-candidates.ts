import { isObjectType } from "graphql";
import { bind } from "../draft.ts";
import { answerOf } from "../field.ts";
import { fragment } from "../fragment.ts";
import type { Frame } from "../frame.ts";
import { pageSize, planList } from "../many.ts";
import { BY_ID } from "../orders.ts";
import type { Found } from "../place.ts";
import type { IdentityCandidate } from "../plan-context.ts";
import type { Field, Site } from "../plan-record.ts";
import { planRecord } from "../plan-record.ts";
import { select, setsOf } from "../select.ts";
import { newTree } from "../tree.ts";

/*
 * The candidates are found before the graph is asked, beside it; the statement brings the entities. Under clocks, those that are
 * not there drop out.
 */

const MOST_CANDIDATES = 100;

type Shape = (candidate: IdentityCandidate, found: Found, frame: Frame) => unknown;

const foundIn = ({ call }: Site, frame: Frame): readonly IdentityCandidate[] =>
  frame.found.get(call.number) as readonly IdentityCandidate[];

/** `Query.identityCandidates` */
export const identityCandidates: Field = (site) => {
  const { draft, call } = site;
  draft.unplanned.push("identityCandidates");
  draft.preparations.push(async (frame) => {
    const of = String(call.read(frame).of);
    const first = pageSize(call, frame, MOST_CANDIDATES);
    frame.found.set(call.number, await frame.context.findIdentityCandidates({ of, first }));
  });
  const ids = bind(draft, (frame) => foundIn(site, frame).map(({ entity }) => entity));
  const asked = {
    record: "Entity",
    matches: (it: string) => [{ text: fragment("entities-by-ids", { it, ids }) }],
    conditions: [],
    order: BY_ID,
  } as const;
  const { place, take } = planList(site, asked, {
    sizeOfFound: (frame) => foundIn(site, frame).length,
    most: (frame) => pageSize(call, frame, MOST_CANDIDATES),
  });
  place.shapes += 1;
  const answer = answerOf(site);
  if (!isObjectType(answer)) throw new Error('Expected "identityCandidates" to answer with objects.');
  const plan = (name: string, nodes: Site["nodes"]): Shape => {
    if (name === "score") return ({ score }) => score;
    if (name === "reasons") return ({ reasons }) => reasons;
    if (name !== "entity")
      throw new Error(`"${name}" of a candidate is in schema.graphql, but nothing says how to plan it.`);
    const shape = planRecord(draft, place, answerOf({ ...site, type: answer, nodes }), setsOf(nodes));
    return (_candidate, found, frame) => shape(found, frame);
  };
  const fields = [...select(draft, answer, setsOf(site.nodes))].flatMap(([key, below]) => {
    const name = below[0]?.name.value ?? "";
    return name === "__typename" ? [] : [[key, plan(name, below)] as const];
  });
  return ({ row }, frame) => {
    const brought = new Map(take(row, frame).found.map((each) => [String(each.record.id), each]));
    return foundIn(site, frame).flatMap((candidate) => {
      const found = brought.get(candidate.entity);
      if (found === undefined) return [];
      const tree = newTree(null);
      for (const [key, shape] of fields) tree[key] = shape(candidate, found, frame);
      return [tree];
    });
  };
};
