import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { ENTITY_KINDS, type EntityKind } from "../domain/entity.ts";
import { VERDICTS, type Verdict } from "../domain/identity.ts";
import type { Surroundings } from "./command.ts";
import { examples, type Finish, wholeNumber } from "./options.ts";

const share = (text: string): number => {
  const value = Number(text);
  if (/^\d(\.\d{1,6})?$/.test(text) && value <= 1) return value;
  throw new InvalidArgumentError("Give a number from 0 to 1, such as 0.95.");
};

const kindOption = (): Option =>
  new Option("--kind <kind>", "of which kind of entity").choices(ENTITY_KINDS).default("PERSON");

type Candidates = {
  readonly of?: string;
  readonly kind: EntityKind;
  readonly minScore: number;
  readonly first: number;
  readonly json?: boolean;
};

const candidatesCommand = (surroundings: Surroundings, finish: Finish): Command =>
  new Command("candidates")
    .summary("list ids that may be one thing")
    .description(
      "Lists pairs of ids that may be one thing, the likeliest first, each with a score and what speaks for and against it.\n" +
        "Writes nothing: a candidate is no judgement.",
    )
    .option("--of <id>", "only those of this id")
    .addOption(kindOption())
    .option("--min-score <score>", "from this score on, 0 to 1", share, 0.5)
    .option("--first <count>", "show so many", wholeNumber(1), 100)
    .option("--json", "one JSON object a line")
    .addHelpText(
      "after",
      examples(
        "entente identity candidates",
        "entente identity candidates --of person:nursultan-nazarbayev",
        "entente identity candidates --min-score 0.9 --json > candidates.jsonl",
      ),
    )
    .action(async ({ of = null, json = false, ...rest }: Omit<Candidates, "of"> & { readonly of?: string | null }) => {
      const { runCandidates } = await import("./identity-command.ts");
      await finish(runCandidates({ of, isJson: json, ...rest }, surroundings));
    });

type Link = { readonly kind: EntityKind; readonly minScore: number; readonly judge?: boolean; readonly json?: boolean };

const linkCommand = (surroundings: Surroundings, finish: Finish): Command =>
  new Command("link")
    .summary("judge what is surely one thing, or show what would be")
    .description(
      "Finds ids that are one thing by name, office, country and years, compares them with all that is known of each, and shows\n" +
        "each link with its score and reasons. With --judge, and only then, it writes them as judgements by rule:link-<kind>.",
    )
    .addOption(kindOption())
    .option("--min-score <score>", "from this score on, 0 to 1", share, 0.95)
    .option("--judge", "write them as judgements")
    .option("--json", "one JSON object a line")
    .addHelpText(
      "after",
      `${examples("entente identity link", "entente identity link --min-score 0.98 --judge")}\nEnds with 1 when a judgement that holds forbids one, else with 0.\n`,
    )
    .action(async ({ kind, minScore, judge = false, json = false }: Link) => {
      const { runLink } = await import("./identity-command.ts");
      await finish(runLink({ kind, minScore, judges: judge, isJson: json }, surroundings));
    });

const verdictOf = (text: string): Verdict => {
  const verdict = VERDICTS.find((each) => each === text.toUpperCase());
  if (verdict !== undefined) return verdict;
  throw new InvalidArgumentError("Give same, different or unsure.");
};

const judgeCommand = (surroundings: Surroundings, finish: Finish): Command =>
  new Command("judge")
    .summary("judge two ids")
    .description(
      "Judges whether two ids are one thing. Those that are the same answer as one from then on; those that are different are\n" +
        "never made one. Prints the id of the judgement, by which it can be undone.",
    )
    .argument("<a>", "an id")
    .argument("<b>", "another id")
    .addArgument(new Argument("<verdict>", "same, different or unsure").argParser(verdictOf))
    .requiredOption("--reason <text>", "why")
    .option("--by <name>", "who judges", "command line")
    .addHelpText(
      "after",
      examples('entente identity judge person:greece-a person:greece-b different --reason "uncle and nephew"'),
    )
    .action(
      async (
        a: string,
        b: string,
        verdict: Verdict,
        { reason, by }: { readonly reason: string; readonly by: string },
      ) => {
        const { runJudge } = await import("./identity-command.ts");
        await finish(runJudge({ a, b, verdict, reason, by }, surroundings));
      },
    );

type Undo = { readonly by: string; readonly reason: string; readonly as: string };

const undoCommand = (surroundings: Surroundings, finish: Finish): Command =>
  new Command("undo")
    .summary("undo all judgements of a rule or person")
    .description("Undoes all judgements by one judge that hold; they stay in the record, with who undid them and why.")
    .requiredOption("--by <judge>", "whose judgements, such as rule:link-person")
    .option("--reason <text>", "why", "undone at the command line")
    .option("--as <name>", "who undoes them", "command line")
    .addHelpText("after", examples("entente identity undo --by rule:link-person"))
    .action(async ({ by, reason, as }: Undo) => {
      const { runUndo } = await import("./identity-command.ts");
      await finish(runUndo({ rule: by, because: reason, as }, surroundings));
    });

/** `entente identity`: candidates, links and judgements. */
export const identityCommand = (surroundings: Surroundings, finish: Finish): Command =>
  new Command("identity")
    .summary("find and judge ids that are one thing")
    .description(
      "Finds ids that may be one thing, and judges them. Nothing is made one but by a judgement, and each can be undone.",
    )
    .addHelpText(
      "after",
      examples(
        "entente identity candidates --of person:nursultan-nazarbayev",
        "entente identity link --judge",
        "entente identity undo --by rule:link-person",
      ),
    )
    .addCommand(candidatesCommand(surroundings, finish))
    .addCommand(linkCommand(surroundings, finish))
    .addCommand(judgeCommand(surroundings, finish))
    .addCommand(undoCommand(surroundings, finish));
