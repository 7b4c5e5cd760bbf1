import type { FoundPath, FoundStep } from "../../domain/found-path.ts";
import { bind } from "../draft.ts";
import { fragment } from "../fragment.ts";
import type { Frame, Sizing } from "../frame.ts";
import { type List, planList } from "../many.ts";
import { BY_ID } from "../orders.ts";
import type { Found } from "../place.ts";
import type { Winners } from "../plan-context.ts";
import type { Site } from "../plan-record.ts";

/*
 * What the statement brings for the paths of a call, whose ids the path index has found.
 */

const MOST_PARALLEL = 20;

/** What the statement has brought for the paths, by id. */
export type Brought = Readonly<Record<"entities" | "relations" | "parallel", ReadonlyMap<string, Found>>>;

/** Where the entities and relations of the paths stand; `parallel` once a step is asked for those beside its own. */
export type Places = {
  readonly site: Site;
  readonly entities: List;
  readonly relations: List;
  readonly parallel: () => List;
  readonly lists: Map<string, List>;
};

/** At most so many steps has a path, and as many paths a page, whatever is asked: else the search refuses. */
const MOST_STEPS = 16;
const MOST_PATHS = 100;

const atMost = (most: number, value: unknown): number => Math.min(most, Math.max(0, Number(value)));

/** The relations beside a step's own, as far as they are told. */
export const parallelTo = ({ parallel }: FoundStep): readonly string[] => parallel.slice(0, MOST_PARALLEL);

/** The paths of the call. */
export const winnersIn = ({ call }: Site, frame: Frame): Winners => frame.found.get(call.number) as Winners;

/** Plans the entities and relations of a call's paths. */
export const planBrought = (site: Site): Places => {
  const { draft, call } = site;
  const paths = (frame: Sizing): number => atMost(MOST_PATHS, call.read(frame).first);
  const steps = (frame: Sizing): number => atMost(MOST_STEPS, call.read(frame).maxLength);
  const by = (
    record: "Entity" | "Relation",
    name: string,
    idsOf: (path: FoundPath) => readonly string[],
    onEach: (steps: number) => number,
  ): List => {
    const read = (frame: Frame): readonly string[] => [...new Set(winnersIn(site, frame).paths.flatMap(idsOf))];
    const ids = bind(draft, read);
    const asked = {
      record,
      matches: (it: string) => [{ text: fragment(name, { it, ids }) }],
      conditions: [],
      order: BY_ID,
    };
    const most = (frame: Sizing): number => paths(frame) * onEach(steps(frame));
    return planList(site, asked, { sizeOfFound: (frame) => read(frame).length, most });
  };
  const lists = new Map<string, List>();
  const parallel = (): List => {
    const list =
      lists.get("parallel") ??
      by(
        "Relation",
        "relations-by-ids",
        (path) => path.steps.flatMap(parallelTo),
        (length) => MOST_PARALLEL * length,
      );
    lists.set("parallel", list);
    return list;
  };
  const entities = by(
    "Entity",
    "entities-by-ids",
    (path) => path.entities,
    (length) => length + 1,
  );
  const relations = by(
    "Relation",
    "relations-by-ids",
    (path) => path.steps.map(({ relation }) => relation),
    (length) => length,
  );
  return { site, entities, relations, parallel, lists };
};

const byId = (list: List, found: Found, frame: Frame): ReadonlyMap<string, Found> =>
  new Map(list.take(found.row, frame).found.map((each) => [String(each.record.id), each]));

/** What has come of it. */
export const broughtIn = ({ entities, relations, lists }: Places, found: Found, frame: Frame): Brought => {
  const parallel = lists.get("parallel");
  return {
    entities: byId(entities, found, frame),
    relations: byId(relations, found, frame),
    parallel: parallel === undefined ? new Map() : byId(parallel, found, frame),
  };
};
