import type { EntityKind } from "../domain/entity.ts";
import type { Verdict } from "../domain/identity.ts";
import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { findCandidates } from "../identity/candidates.ts";
import { judgeLinks, ruleFor, undoRule } from "../identity/judge-links.ts";
import { findLinks, type Link } from "../identity/link.ts";
import { type GraphFacts, readFacts } from "../identity/read-facts.ts";
import { judgeIdentity } from "../import/judge-identity.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { counted, type ProgressLine, startProgress, type Terminal } from "./terminal.ts";
import { withGraph } from "./with-graph.ts";

type Pair = { readonly a: string; readonly b: string; readonly score: number; readonly reasons: readonly string[] };

const asText = ({ a, b, score, reasons }: Pair): string =>
  `${score.toFixed(3)}  ${a}  ${b}\n       ${reasons.join("; ")}\n`;

const write = async (pairs: readonly Pair[], isJson: boolean, { out }: Terminal): Promise<void> => {
  for (const pair of pairs) await out(isJson ? `${JSON.stringify(pair)}\n` : asText(pair));
};

const readKind = (graph: Graph, kind: EntityKind, progress: ProgressLine): Promise<GraphFacts> =>
  readFacts(graph, kind, {
    onProgress: (done, what) =>
      progress.show(`${counted(done, what, what === "entity" ? "entities" : undefined)} read …`),
  });

export type CandidatesArguments = {
  readonly of: string | null;
  readonly kind: EntityKind;
  readonly minScore: number;
  readonly first: number;
  readonly isJson: boolean;
};

const asked = ({ answerOf, profiles }: GraphFacts, of: string | null, kind: EntityKind): string | null => {
  if (of === null) return null;
  const id = answerOf(of);
  if (profiles.some((profile) => profile.id === id)) return id;
  throw new PublicError(
    "NOT_FOUND",
    `There is no ${kind} ${of}. Give the id of one in the graph, and its kind by --kind.`,
  );
};

/** `entente identity candidates`: pairs that may be one thing, the likeliest first. Writes nothing to the graph. */
export const runCandidates = (
  { of, kind, minScore, first, isJson }: CandidatesArguments,
  { readConfig, terminal }: Surroundings,
): Promise<ExitCode> =>
  withGraph<ExitCode>(readConfig(), async (graph) => {
    const progress = startProgress(terminal);
    const facts = await readKind(graph, kind, progress);
    const found = findCandidates(facts, {
      of: asked(facts, of, kind),
      minScore,
      onProgress: (done, all) =>
        progress.show(`${done.toLocaleString("en")} of ${all.toLocaleString("en")} compared …`),
    });
    progress.end();
    await write(found.slice(0, first), isJson, terminal);
    const rest = found.length > first ? `; the first ${first} are shown (--first)` : "";
    terminal.error(
      `${counted(found.length, "candidate")} among ${counted(facts.profiles.length, "entity", "entities")}${rest}. None is judged by this.\n`,
    );
    return 0;
  });

export type LinkArguments = {
  readonly kind: EntityKind;
  readonly minScore: number;
  readonly judges: boolean;
  readonly isJson: boolean;
};

const judge = async (graph: Graph, links: readonly Link[], kind: EntityKind, terminal: Terminal): Promise<ExitCode> => {
  const [progress, by] = [startProgress(terminal), ruleFor(kind)];
  const { written, refused } = await judgeLinks(graph, links, by, {
    onProgress: (done, all) => progress.show(`${done.toLocaleString("en")} of ${counted(all, "link")} judged …`),
  });
  progress.end();
  for (const reason of refused) terminal.error(`Left out: ${reason}\n`);
  terminal.error(
    `${counted(written, "judgement")} written by ${by}. To undo them all: entente identity undo --by ${by}\n`,
  );
  return refused.length === 0 ? 0 : 1;
};

/** `entente identity link`: what the linker would judge the same; with `--judge` it does. */
export const runLink = (
  { kind, minScore, judges, isJson }: LinkArguments,
  { readConfig, terminal }: Surroundings,
): Promise<ExitCode> =>
  withGraph<ExitCode>(readConfig(), async (graph) => {
    const progress = startProgress(terminal);
    const facts = await readKind(graph, kind, progress);
    progress.show("comparing …");
    const links = findLinks(facts, { minScore });
    progress.end();
    await write(links, isJson, terminal);
    terminal.error(
      `${counted(links.length, "link")} among ${counted(facts.profiles.length, "entity", "entities")} at ${minScore} or more.\n`,
    );
    if (judges) return judge(graph, links, kind, terminal);
    terminal.error("Nothing was written. To judge these: add --judge\n");
    return 0;
  });

export type JudgeArguments = {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly by: string;
};

/** `entente identity judge`: one judgement by a person. */
export const runJudge = (given: JudgeArguments, { readConfig, terminal }: Surroundings): Promise<ExitCode> =>
  withGraph<ExitCode>(readConfig(), async (graph) => {
    const { id, isNew } = await judgeIdentity(graph, given);
    await terminal.out(`${id}\n`);
    terminal.error(`${given.a} and ${given.b} are judged ${given.verdict}${isNew ? "" : ", as they were before"}.\n`);
    return 0;
  });

export type UndoArguments = { readonly rule: string; readonly because: string; readonly as: string };

/** `entente identity undo`: ends all judgements of one judge. */
export const runUndo = (
  { rule, because, as }: UndoArguments,
  { readConfig, terminal }: Surroundings,
): Promise<ExitCode> =>
  withGraph<ExitCode>(readConfig(), async (graph) => {
    const progress = startProgress(terminal);
    const undone = await undoRule(
      graph,
      rule,
      { by: as, because },
      {
        onProgress: (done, all) =>
          progress.show(`${done.toLocaleString("en")} of ${counted(all, "judgement")} undone …`),
      },
    );
    progress.end();
    terminal.error(
      undone === 0 ? `No judgement by ${rule} holds.\n` : `${counted(undone, "judgement")} by ${rule} undone.\n`,
    );
    return 0;
  });
