import { Command } from "commander";
import { PublicError } from "../errors.ts";
import type { Surroundings } from "./command.ts";
import { examples, type Finish } from "./options.ts";

type Undo = { readonly all?: boolean; readonly reason: string; readonly as: string };

const undoCommand = (surroundings: Surroundings, finish: Finish): Command =>
  new Command("undo")
    .summary("undo what reconciliation has written")
    .description(
      "Undoes judgements and retracts statements of reconciliation; the canonical export is then as it was before them.\n" +
        "With --all, what is found again may be written again; what you name by its id stays undone.",
    )
    .argument("[id...]", "ids of judgements and statements, as `entente reconcile --json` tells them")
    .option("--all", "all that reconciliation has written")
    .option("--reason <text>", "why", "undone at the command line")
    .option("--as <name>", "who undoes them; not with --all", "command line")
    .addHelpText(
      "after",
      examples(
        "entente reconcile undo --all",
        'entente reconcile undo judgement:0123456789abcdef01234567 --reason "two visits"',
      ),
    )
    .action(async (ids: readonly string[], { all = false, reason, as }: Undo) => {
      if (all === ids.length > 0)
        throw new PublicError("BAD_USER_INPUT", "Give the ids of what to undo, or --all; not both, and not neither.");
      const { runUndoReconciliation } = await import("./reconcile-command.ts");
      await finish(runUndoReconciliation({ ids, because: reason, as }, surroundings));
    });

type Reconcile = {
  readonly judge?: boolean;
  readonly dryRun?: boolean;
  readonly dataset?: readonly string[];
  readonly json?: boolean;
};

/** `entente reconcile`: which occurrences are one, and which belong together. */
export const reconcileCommand = (surroundings: Surroundings, finish: Finish): Command =>
  new Command("reconcile")
    .summary("find visits, meetings and events that are told of twice, and plans that were held")
    .description(
      "Compares visits, meetings and events told by different sources: the same one told twice (SAME), a plan and what became of\n" +
        "it (PLAN_OF), a meeting in the course of a visit (PART_OF), one counterpart's meetings with people who travelled together\n" +
        "(RELATED). Shows each with its reason, what cannot be decided, and what it has written before and does not follow any more\n" +
        "(WITHDRAWN; docs/reconciliation.md). With --judge, and only then, it writes and withdraws them, by rule:reconciliation.",
    )
    .option("--judge", "write them as judgements and statements")
    .option("--dry-run", "write nothing (the default)")
    .option("--dataset <name...>", "only what one of these datasets tells of")
    .option("--json", "one JSON object a line")
    .addHelpText(
      "after",
      `${examples(
        "entente reconcile",
        "entente reconcile --dataset historian-visits --json > decisions.jsonl",
        "entente reconcile --judge",
        "entente reconcile undo --all",
      )}\nEnds with 1 when a judgement that holds forbids one, else with 0.\n`,
    )
    .addCommand(undoCommand(surroundings, finish))
    .action(async ({ judge = false, dryRun = false, dataset = [], json = false }: Reconcile) => {
      if (judge && dryRun) throw new PublicError("BAD_USER_INPUT", "Give --judge or --dry-run, not both.");
      const { runReconcile } = await import("./reconcile-command.ts");
      await finish(runReconcile({ judges: judge, datasets: dataset, isJson: json }, surroundings));
    });
