import { LRUCache } from "lru-cache";
import { groupBy } from "../domain/group-by.ts";
import { slicesOf } from "../domain/slices.ts";
import type { Deadline } from "./deadline.ts";
import type { Parameters, Row } from "./graph.ts";
import { fixedParametersOf, togetherText } from "./together-text.ts";

/*
 * Terminology
 *
 * Asker  who waits for the row of a plan's statement.
 * Group  askers of one statement that came in one turn of the event loop. They are asked in one statement, those with the same
 *        parameters once (docs/decisions/0018).
 *
 * When the service has time, each asker is alone, and sent as it is. When it has not, more come in each turn, and go together.
 */

/** When a statement has to be over. */
export type Ending = Pick<Deadline, "left" | "onOver">;

type Run = (statement: string, parameters: Parameters, ending: Ending) => Promise<readonly Row[]>;

type Asked = {
  readonly statement: string;
  readonly parameters: Parameters;
  /** Records at most. */
  readonly cost: number;
  readonly ending: Ending;
};

type Asker = Asked & {
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: unknown) => void;
};

/** Askers of one statement with the same parameters. */
type Question = Asked & { readonly askers: readonly Asker[] };

/** So many are asked in one statement; what is more goes in another, beside it. */
const MOST_QUESTIONS = 8;
/** So many records they may cost together: what one operation may by default. */
const MOST_RECORDS = 10_000;
/**
 * Characters. Neo4j plans a statement in time that grows with the square of its subqueries; a longer one is asked as it is, and
 * planned once.
 */
export const LONGEST = 4_000;
const MOST_KEPT = 500;

/** Over when it is over for all. */
const endOf = (endings: readonly Ending[]): Ending => ({
  left: () => Math.max(...endings.map(({ left }) => left())),
  onOver: (cancel) => {
    let waiting = endings.length;
    const leave = (): void => {
      waiting -= 1;
      if (waiting === 0) cancel();
    };
    const forgets = endings.map(({ onOver }) => onOver(leave));
    return () => {
      for (const forget of forgets) forget();
    };
  },
});

/** The questions of those who still wait. */
const questionsOf = (askers: readonly Asker[]): readonly Question[] => {
  const waiting = askers.filter(({ ending }) => ending.left() > 0);
  const keyOf = ({ parameters }: Asker): string => (waiting.length > 1 ? JSON.stringify(parameters) : "");
  return [...groupBy(waiting, keyOf).values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({ askers: same, ...first, ending: endOf(same.map(({ ending }) => ending)) })),
  );
};

/** In parts of about the same size, each small enough for one statement. */
const cutQuestions = (questions: readonly Question[]): readonly (readonly Question[])[] => {
  const dearest = Math.max(1, ...questions.map(({ cost }) => cost));
  const size = Math.max(1, Math.min(MOST_QUESTIONS, Math.floor(MOST_RECORDS / dearest)));
  const parts = Math.ceil(questions.length / size);
  return slicesOf(questions, Math.ceil(questions.length / parts));
};

/** What is kept of a statement that was asked together. */
type Known = {
  /** Names of the parameters that may not differ. */
  readonly fixed: readonly string[];
  /** Of those that ever did: they stay in the rows, so that a statement has few texts, each planned once. */
  readonly differing: Set<string>;
  /** The statement for questions that differ in these. */
  text: string;
};

const newKnown = (statement: string): Known => ({
  fixed: fixedParametersOf(statement),
  differing: new Set(),
  text: statement,
});

const pick = (parameters: Parameters, isWanted: (name: string) => boolean): Parameters =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => isWanted(name)));

/** Notes in what questions differ. */
const noteDiffering = (known: Known, questions: readonly Question[]): void => {
  const { differing } = known;
  const [first, ...others] = questions;
  if (first === undefined) return;
  const before = differing.size;
  for (const [name, value] of Object.entries(first.parameters)) {
    if (differing.has(name)) continue;
    const text = JSON.stringify(value);
    if (others.some(({ parameters }) => JSON.stringify(parameters[name]) !== text)) differing.add(name);
  }
  if (differing.size > before) known.text = togetherText(first.statement, differing);
};

/** Asks plans' statements by `run`, together where several of the same text come at once. */
export const askerTogether = (run: Run): ((asked: Asked) => Promise<readonly Row[]>) => {
  const kept = new LRUCache<string, Known>({ max: MOST_KEPT });
  let waiting: Asker[] = [];

  const askAlone = async ({ statement, parameters, askers, ending }: Question): Promise<void> => {
    try {
      const rows = await run(statement, parameters, ending);
      for (const { resolve } of askers) resolve(rows);
    } catch (error) {
      for (const { reject } of askers) reject(error);
    }
  };

  const askMany = async (known: Known, questions: readonly Question[]): Promise<void> => {
    noteDiffering(known, questions);
    const differs = (name: string): boolean => known.differing.has(name);
    const together = questions.map(({ parameters }, number) => ({ number, ...pick(parameters, differs) }));
    const shared = pick(questions[0]?.parameters ?? {}, (name) => !differs(name));
    const ending = endOf(questions.map((question) => question.ending));
    try {
      const rows = await run(known.text, { together, ...shared }, ending);
      for (const [number, { askers }] of questions.entries())
        for (const { resolve } of askers) resolve(rows.filter((row) => row.number === number));
    } catch {
      // Whose fault it is shows when each is asked alone.
      await Promise.all(questions.flatMap(({ askers }) => questionsOf(askers)).map(askAlone));
    }
  };

  const askAll = (statement: string, askers: readonly Asker[]): void => {
    const questions = questionsOf(askers);
    const [first, ...others] = questions;
    if (first === undefined) return;
    if (others.length === 0) {
      void askAlone(first);
      return;
    }
    const known = kept.get(statement) ?? newKnown(statement);
    kept.set(statement, known);
    const fixedOf = ({ parameters }: Question): string => JSON.stringify(known.fixed.map((name) => parameters[name]));
    for (const part of [...groupBy(questions, fixedOf).values()].flatMap(cutQuestions))
      void (part.length === 1 ? Promise.all(part.map(askAlone)) : askMany(known, part));
  };

  const flush = (): void => {
    const askers = groupBy(waiting, ({ statement }) => statement);
    waiting = [];
    for (const [statement, same] of askers) askAll(statement, same);
  };

  return (asked) =>
    new Promise((resolve, reject) => {
      if (asked.statement.length > LONGEST) {
        run(asked.statement, asked.parameters, asked.ending).then(resolve, reject);
        return;
      }
      waiting.push({ resolve, reject, ...asked });
      if (waiting.length === 1) setImmediate(flush);
    });
};
