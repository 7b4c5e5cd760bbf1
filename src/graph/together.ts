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

type Some<T> = readonly [T, ...T[]];

/** Askers with the same parameters. */
type Question = Some<Asker>;

/** So many are asked in one statement; what is more goes in another, beside it. */
const MOST_QUESTIONS = 8;
/** So many records they may cost together: what one operation may by default. */
const MOST_RECORDS = 10_000;
/** Characters. Neo4j plans a statement in time that grows with the square of its subqueries; a long one is asked as it is, and planned once. */
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

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): readonly Some<T>[] => {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
};

/** In parts of about the same size, each small enough for one statement. */
const cutQuestions = (questions: Some<Question>): readonly Some<Question>[] => {
  const dearest = Math.max(1, ...questions.map(([{ cost }]) => cost));
  const size = Math.max(1, Math.min(MOST_QUESTIONS, Math.floor(MOST_RECORDS / dearest)));
  const parts = Math.ceil(questions.length / size);
  let next = 0;
  return groupBy(questions, () => {
    next += 1;
    return String(next % parts);
  });
};

/** What is kept of a statement that was asked together. */
type Known = {
  readonly fixed: readonly string[];
  readonly texts: Map<string, string>;
  readonly differing: Set<string>;
};

const pick = (parameters: Parameters, isWanted: (name: string) => boolean): Parameters =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => isWanted(name)));

/** Asks plans' statements by `run`, together where several of the same text come at once. */
export const askerTogether = (run: Run): ((asked: Asked) => Promise<readonly Row[]>) => {
  const kept = new Map<string, Known>();
  let waiting: Asker[] = [];

  const knownOf = (statement: string): Known => {
    const known = kept.get(statement) ?? {
      fixed: fixedParametersOf(statement),
      texts: new Map<string, string>(),
      differing: new Set<string>(),
    };
    kept.delete(statement);
    kept.set(statement, known);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return known;
  };

  const settle = async (askers: readonly Asker[], work: () => Promise<readonly Row[]>): Promise<void> => {
    try {
      const rows = await work();
      for (const { resolve } of askers) resolve(rows);
    } catch (error) {
      for (const { reject } of askers) reject(error);
    }
  };

  const askAlone = (question: Question): Promise<void> => {
    const [{ statement, parameters }] = question;
    return settle(question, () => run(statement, parameters, endOf(question.map(({ ending }) => ending))));
  };

  /** Parameters that ever differed stay in the rows, so that a statement has few texts, each planned once. */
  const askMany = async (questions: Some<Question>): Promise<void> => {
    const [[{ statement, parameters: shared }]] = questions;
    const { differing, texts } = knownOf(statement);
    for (const [name, value] of Object.entries(shared)) {
      const text = JSON.stringify(value);
      if (questions.some(([{ parameters }]) => JSON.stringify(parameters[name]) !== text)) differing.add(name);
    }
    const names = [...differing].join();
    const text = texts.get(names) ?? togetherText(statement, differing);
    texts.set(names, text);
    const rowOf = ([{ parameters }]: Question, number: number): Parameters => ({
      ...pick(parameters, (name) => differing.has(name)),
      number,
    });
    const parameters = { ...pick(shared, (name) => !differing.has(name)), together: questions.map(rowOf) };
    try {
      const rows = await run(text, parameters, endOf(questions.flat().map(({ ending }) => ending)));
      for (const [number, question] of questions.entries())
        for (const { resolve } of question) resolve(rows.filter((row) => row.number === number));
    } catch {
      // Whose fault it is shows when each is asked alone.
      await Promise.all(questions.map(askAlone));
    }
  };

  const ask = (questions: Some<Question>): Promise<void> =>
    questions.length === 1 ? askAlone(questions[0]) : askMany(questions);

  const askSame = (same: Some<Asker>): void => {
    const { fixed } = knownOf(same[0].statement);
    const questions = groupBy(same, ({ parameters }) => JSON.stringify(parameters));
    const groups = groupBy(questions, ([{ parameters }]) => JSON.stringify(fixed.map((name) => parameters[name])));
    for (const group of groups.flatMap(cutQuestions)) void ask(group);
  };

  const flush = (): void => {
    const askers = waiting.filter(({ ending }) => ending.left() > 0);
    waiting = [];
    for (const same of groupBy(askers, ({ statement }) => statement))
      if (same.length === 1) void askAlone(same);
      else askSame(same);
  };

  return (asked) =>
    new Promise((resolve, reject) => {
      if (asked.statement.length > LONGEST) {
        run(asked.statement, asked.parameters, asked.ending).then(resolve, reject);
        return;
      }
      waiting.push({ ...asked, resolve, reject });
      if (waiting.length === 1) setImmediate(flush);
    });
};
