import { NOW } from "../domain/at.ts";
import type { Entity } from "../domain/entity.ts";
import { foldEntity } from "../domain/fold-entity.ts";
import { answersBy, movedBetween } from "../domain/identity.ts";
import type { StoredStatement } from "../domain/statement.ts";
import { type Answer, asHeld } from "../domain/told.ts";
import type { StoredJudgement } from "../graph/judgements.ts";
import { foldedNames } from "../import/folded-names.ts";
import type { Gathered } from "./gather.ts";
import { RULE } from "./rule.ts";

/*
 * What follows is decided from the graph as it would be without what this rule has written: what it has made one is two again,
 * each told of by its own statements and under its own names.
 */

/** The graph without our judgements. Give it all statements first. */
export type WithoutOurs = {
  /** The id that one answers as without them. */
  readonly answer: Answer;
  /** A statement as it would be held. */
  readonly statement: <S extends StoredStatement>(statement: S) => S;
  /** Whether an id stands for less than it does in the graph, or for itself again. */
  readonly isParted: (id: string) => boolean;
  /** An entity that is parted, with the names that are its own. */
  readonly entity: (entity: Entity) => Gathered;
};

const toldIds = ({ subject, object, saidBy, ...told }: StoredStatement): readonly (string | null)[] => [
  told.toldSubject ?? subject,
  told.toldObject ?? object,
  told.toldSaidBy ?? saidBy,
];

/** `judgements`: all that are in the graph, undone ones too. */
export const withoutOurs = (judgements: readonly StoredJudgement[]): WithoutOurs => {
  const others = judgements.filter(({ by }) => by !== RULE);
  const moved = movedBetween(judgements, others);
  const [held, answers] = [answersBy(judgements), answersBy(others)];
  const answer: Answer = (id) => answers.get(id) ?? id;
  const parted = new Set([...moved].flatMap(([id, fresh]) => [held.get(id) ?? id, fresh]));
  const names = new Map<string, StoredStatement[]>();
  const keepName = (name: StoredStatement): void => {
    const known = names.get(name.subject);
    if (known === undefined) names.set(name.subject, [name]);
    else known.push(name);
  };
  return {
    answer,
    isParted: (id) => parted.has(id),
    statement: (statement) => {
      const own = toldIds(statement).some((id) => id !== null && moved.has(id)) ? asHeld(statement, answer) : statement;
      if (own.property === "NAME" && parted.has(own.subject)) keepName(own);
      return own;
    },
    entity: (entity) => {
      const { id, kind, eventKind, placeKind } = entity;
      const own = names.get(id) ?? [];
      const { name } = foldEntity(entity, own, NOW);
      return { id, kind, eventKind, placeKind, name: name.EN, names: foldedNames(own).get(id) ?? "" };
    },
  };
};
