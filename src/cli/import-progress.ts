import { NOTHING_READ, type Progress } from "../import/import-inputs.ts";
import { counted, duration } from "./terminal.ts";

/** Progress at a moment, in milliseconds of any clock. */
type Moment = Progress & { readonly at: number };

/** Speed is that of the last so many milliseconds: what has been imported before is passed quickly, and then it is slower. */
const LATELY = 30_000;

/** Tells how an import gets on, from what it was told since it was made. */
export type Pace = {
  readonly tell: (progress: Progress) => string;
};

const perSecond = (count: number, milliseconds: number): number => Math.round((count / milliseconds) * 1_000);

const shareWords = ({ bytes, totalBytes }: Progress): readonly string[] =>
  totalBytes === null || totalBytes === 0 ? [] : [`${Math.min(100, Math.floor((100 * bytes) / totalBytes))} %`];

/** What is left at the speed of late. The first of two passes brings little and is quick, so there it is a lower bound. */
const leftWords = ({ bytes, totalBytes, pass, passes }: Progress, lately: number, took: number): readonly string[] => {
  if (totalBytes === null || lately <= 0 || took <= 0) return [];
  const left = duration((Math.max(0, totalBytes - bytes) / lately) * took);
  return [pass < passes ? `more than ${left} left` : `about ${left} left`];
};

const speedWords = (progress: Progress, first: Progress, took: number): readonly string[] => {
  if (took <= 0) return [];
  const words = (count: number, what: string): string => `${perSecond(count, took).toLocaleString("en")} ${what}/s`;
  const statements = progress.statements - first.statements;
  return [words(progress.read - first.read, "records"), ...(statements > 0 ? [words(statements, "statements")] : [])];
};

/** Those of late, from the end of the pass before at the earliest; never none. */
const ofLate = (moments: readonly Moment[], pass: number, at: number): readonly Moment[] => {
  const begin = moments.findLastIndex((moment) => moment.pass < pass);
  const late = moments.findIndex((moment) => at - moment.at <= LATELY);
  return moments.slice(Math.max(begin, late === -1 ? moments.length - 1 : late));
};

/** Begins to watch an import. `now` gives milliseconds. */
export const startPace = (now: () => number = () => performance.now()): Pace => {
  let moments: readonly Moment[] = [{ ...NOTHING_READ, at: now() }];
  return {
    tell: (progress) => {
      const moment = { ...progress, at: now() };
      moments = [...ofLate(moments, progress.pass, moment.at), moment];
      const first = moments[0] ?? moment;
      const took = moment.at - first.at;
      return [
        ...shareWords(progress),
        ...(progress.passes > 1 ? [`pass ${progress.pass} of ${progress.passes}`] : []),
        `${counted(progress.read, "record")} read`,
        ...(progress.refused > 0 ? [`${progress.refused.toLocaleString("en")} refused`] : []),
        ...speedWords(progress, first, took),
        ...leftWords(progress, progress.bytes - first.bytes, took),
      ].join(", ");
    },
  };
};
