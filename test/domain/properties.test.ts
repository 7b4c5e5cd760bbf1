import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type At, NOW } from "../../src/domain/at.ts";
import { hasClocks, isLeft, stands } from "../../src/domain/clocks.ts";
import { exists } from "../../src/domain/exists.ts";
import type { Facts } from "../../src/domain/facts.ts";
import { foldConflicts } from "../../src/domain/fold-conflicts.ts";
import { foldEntity } from "../../src/domain/fold-entity.ts";
import { foldFigures } from "../../src/domain/fold-figures.ts";
import { pairValues } from "../../src/domain/fold-pairs.ts";
import { foldRelation } from "../../src/domain/fold-relation.ts";
import { inWindow } from "../../src/domain/in-window.ts";
import { isBilateral } from "../../src/domain/is-bilateral.ts";
import { pairStatus } from "../../src/domain/pair-status.ts";
import { project } from "../../src/domain/project.ts";
import type { Projection } from "../../src/domain/record.ts";
import { anyClocks, anyFacts, anyWindow } from "./any-facts.ts";

const RUNS = { numRuns: 120 };
const OPEN: At = {
  ...NOW,
  publishedBy: "9999-12-31",
  recordedBy: "9999-12-31T23:59:59.999Z",
  datasets: ["seed", "other"],
};

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

test("the facts that these laws are tried on give records of every kind, so that none holds for lack of them", () => {
  const projections = fc.sample(anyFacts, { seed: 7, numRuns: 300 }).map((facts) => project(facts));
  for (const kind of ["relations", "figures", "conflicts", "pairs"] as const)
    expect(projections.flatMap((projection): readonly unknown[] => projection[kind]).length).toBeGreaterThan(10);
});

test("the order of the facts changes nothing", () => {
  fc.assert(
    fc.property(anyFacts, anyClocks, fc.infiniteStream(fc.nat()), (facts, at, random) => {
      const numbered = facts.statements.map((statement) => ({ statement, place: random.next().value ?? 0 }));
      const statements = numbered.toSorted((a, b) => a.place - b.place).map(({ statement }) => statement);
      const shuffled = { entities: facts.entities.toReversed(), statements };
      expect(project(shuffled, at)).toEqual(project(facts, at));
    }),
    RUNS,
  );
});

test("clocks that are wide open leave what is live", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const [now, open] = [project(facts), project(facts, OPEN)];
      expect(open.relations).toEqual(now.relations.filter(({ live }) => live));
      expect(open.figures).toEqual(now.figures.filter(({ live }) => live));
      expect(open.conflicts).toEqual(now.conflicts.filter(({ kind }) => kind !== null));
      expect(open.pairs).toEqual(now.pairs.filter(({ live }) => live));
      expect(open.entities).toEqual(now.entities.filter(({ id }) => idsOf(open.entities).includes(id)));
    }),
    RUNS,
  );
});

/** What a reader of stored records has to do under clocks: find statements by claims and ids, and fold them. */
const refold = (facts: Facts, at: At): Projection => {
  const { entities, relations, figures, conflicts, pairs } = project(facts);
  const byClaims = (claims: readonly string[]) => facts.statements.filter(({ claim }) => claims.includes(claim));
  const byIds = (ids: readonly string[]) => facts.statements.filter(({ id }) => ids.includes(id));
  const offices = facts.statements.filter(({ property }) => property === "OFFICE_OF" || property === "SENT_TO");
  const placing = offices.filter((statement) => stands(statement, at));
  const isMentioned = (id: string) => facts.statements.filter(({ subject, object }) => subject === id || object === id);
  const mentionsOf = (id: string) =>
    [id, ...placing.filter(({ object }) => object === id).map(({ subject }) => subject)].flatMap(isMentioned);
  const present = new Set(entities.filter(({ id, kind }) => exists(kind, mentionsOf(id), at)).map(({ id }) => id));
  const isStanding = (id: string) => byIds([id]).some((statement) => stands(statement, at));
  const found = relations
    .map((stored) => {
      const { claims, datingClaims, rivalClaims, placingClaims } = stored;
      return foldRelation(
        stored,
        byClaims(claims),
        byClaims(datingClaims),
        byClaims(rivalClaims),
        at,
        byClaims(placingClaims),
      );
    })
    .filter(({ live, from, to }) => live && present.has(from) && present.has(to));
  const degree = (id: string) => found.filter(({ from, to }) => from === id || to === id).length;
  const foldStored = ({ countries, aliases, id, ...entity }: Projection["entities"][number]) =>
    foldEntity(
      { ...entity, id },
      facts.statements.filter(({ subject }) => subject === id),
      at,
      { countries, aliases, degree: degree(id) },
    );
  const shown = entities.filter(({ id }) => present.has(id)).map(foldStored);
  return {
    entities: shown,
    relations: found,
    figures: figures.flatMap(({ id, subject, claim, rivalClaims }) =>
      foldFigures(subject, byClaims([claim, ...rivalClaims]), at).filter((figure) => figure.id === id && figure.live),
    ),
    conflicts: conflicts
      .flatMap(({ subject, statements }) => foldConflicts(subject, byIds(statements), at))
      .filter(({ kind }) => kind !== null),
    pairs: pairs
      .filter(({ because, entity }) => present.has(entity) && isBilateral(because, isStanding))
      .map((stored) => {
        const own = facts.statements.filter(({ subject }) => subject === stored.entity);
        const standing = new Map(
          byIds(stored.grounds.filter(isStanding)).map((statement) => [statement.id, statement]),
        );
        const values = pairValues(
          stored.kind,
          own.filter((statement) => isLeft(statement, at)),
        );
        return { ...stored, ...values, status: pairStatus(values.status, stored.because, standing), live: true };
      }),
  };
};

test("under any clocks, stored records and the statements that they name give what a projection of all facts gives", () => {
  fc.assert(
    fc.property(anyFacts, anyClocks.filter(hasClocks), (facts, at) => {
      const [all, stored] = [project(facts, at), refold(facts, at)];
      expect(stored.relations).toEqual(all.relations);
      expect(stored.figures).toEqual(all.figures);
      expect(stored.conflicts).toEqual(all.conflicts);
      expect(stored.pairs).toEqual(all.pairs);
      expect(stored.entities).toEqual(all.entities);
    }),
    RUNS,
  );
});

test("what was there by one day is there by every later one", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const by = (publishedBy: string) => project(facts, { ...NOW, publishedBy });
      const [earlier, later] = [by("2018-06-01"), by("2024-12-15")];
      for (const kind of ["entities", "relations", "figures", "conflicts", "pairs"] as const)
        expect(idsOf(later[kind])).toEqual(expect.arrayContaining([...idsOf(earlier[kind])]));
    }),
    RUNS,
  );
});

test("what is known in a window is possible in it, and in every wider one; undated things are only possible", () => {
  fc.assert(
    fc.property(anyFacts, anyWindow, anyWindow, (facts, [from, to], [start, end]) => {
      for (const { spans } of project(facts).relations) {
        const wider = [from < start ? from : start, to > end ? to : end] as const;
        const known = inWindow(spans, from, to, "KNOWN");
        const possible = inWindow(spans, from, to, "POSSIBLE");
        if (known) expect(possible).toBe(true);
        if (known) expect(inWindow(spans, ...wider, "KNOWN")).toBe(true);
        if (possible) expect(inWindow(spans, ...wider, "POSSIBLE")).toBe(true);
        if (spans.dating === "UNDATED") expect([known, possible]).toEqual([false, true]);
        if (spans.dating === "TIMELESS") expect([known, possible]).toEqual([true, true]);
      }
    }),
    RUNS,
  );
});

test("possible days are in order, apart from each other, and hold all known ones", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const { spans, terms } of project(facts).relations) {
        const { knownFrom, knownTo, possibleFrom, possibleTo } = spans;
        expect(knownFrom).toHaveLength(terms.length || knownFrom.length);
        possibleFrom.forEach((from, i) => {
          expect(from <= (possibleTo[i] ?? "")).toBe(true);
          if (i > 0) expect(from > (possibleTo[i - 1] ?? "")).toBe(true);
        });
        knownFrom.forEach((from, i) => {
          const to = knownTo[i] ?? "";
          expect(possibleFrom.some((start, j) => start <= from && to <= (possibleTo[j] ?? ""))).toBe(true);
        });
      }
    }),
    RUNS,
  );
});

test("nobody is supposed in an office while another is known to hold it", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const held = project(facts).relations.filter(({ type, live }) => type === "HOLDS_OFFICE" && live);
      for (const one of held)
        for (const other of held.filter(({ office, from }) => office === one.office && from !== one.from))
          for (const term of other.terms.filter(({ from, to }) => from !== null && from === to)) {
            const isOwn = one.terms.some(
              ({ from, to }) => (from ?? "") <= (term.from ?? "") && (to ?? "9999-12-31") >= (term.from ?? ""),
            );
            if (!isOwn) expect(inWindow(one.spans, term.from ?? "", term.from ?? "", "POSSIBLE")).toBe(false);
          }
    }),
    RUNS,
  );
});
