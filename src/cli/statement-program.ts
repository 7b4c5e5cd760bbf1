import { Command, InvalidArgumentError } from "commander";
import type { Surroundings } from "./command.ts";
import { examples, type Finish } from "./options.ts";

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Reads a text that can be kept and exported. */
const plainText =
  (most: number) =>
  (text: string): string => {
    if (text.trim() !== "" && text.length <= most && !LONE_SURROGATE.test(text)) return text;
    throw new InvalidArgumentError(`Give 1 to ${most.toLocaleString("en")} characters of plain text.`);
  };

type Given = { readonly because: string; readonly by: string; readonly key?: string };

/** Who, why, and under which key: the same for all changes of a statement. */
const withReason = (command: Command): Command =>
  command
    .requiredOption("--because <text>", "why", plainText(2_000))
    .option("--by <name>", "who does it", plainText(200), "command line")
    .option("--key <key>", "a key of your own: told again under it, nothing happens twice", plainText(200));

const asked = ({ because, by, key }: Given) => ({ because, by, key: key ?? null });

const ID = "its id, as `entente export` and the API tell it";

/** `entente retract`: ends a statement. */
export const retractCommand = (surroundings: Surroundings, finish: Finish): Command =>
  withReason(new Command("retract"))
    .summary("take a statement back")
    .description(
      "Ends a statement: it stays in the record, with who took it back, when and why, and what rested on it is folded anew.\n" +
        "Taking back what was taken back changes nothing. To undo it: entente restore.",
    )
    .argument("<statement>", ID)
    .addHelpText(
      "after",
      examples(
        'entente retract statement:48134520b9d65c5da4bd46b3 --because "a misprint" --by desk --key 2025-03-01/7',
      ),
    )
    .action(async (id: string, given: Given) => {
      const { runRetract } = await import("./statement-command.ts");
      await finish(runRetract({ id, ...asked(given) }, surroundings));
    });

/** `entente restore`: undoes a retraction. */
export const restoreCommand = (surroundings: Surroundings, finish: Finish): Command =>
  withReason(new Command("restore"))
    .summary("undo the taking back of a statement")
    .description(
      "Makes a statement live again that was retracted, or superseded by one that is not live any more; the canonical export is\n" +
        "then what it was, and the record tells when it was away.",
    )
    .argument("<statement>", ID)
    .addHelpText("after", examples('entente restore statement:48134520b9d65c5da4bd46b3 --because "it was printed so"'))
    .action(async (id: string, given: Given) => {
      const { runRestore } = await import("./statement-command.ts");
      await finish(runRestore({ id, ...asked(given) }, surroundings));
    });

/** `entente supersede`: puts a statement in the place of another. */
export const supersedeCommand = (surroundings: Surroundings, finish: Finish): Command =>
  withReason(new Command("supersede"))
    .summary("put a statement in the place of another")
    .description(
      "Ends a statement and begins another in its place, at one instant. The new one is a statement as it would stand in a file of\n" +
        "JSON lines (docs/formats.md): the name of a file with that one line, or the JSON itself. `type` may be left out, and\n" +
        "`dataset`, which is then that of its source. Prints the id of the new statement.",
    )
    .argument("<statement>", ID)
    .argument("<by>", "the new statement: a file, or JSON")
    .addHelpText(
      "after",
      examples(
        'entente supersede statement:48134520b9d65c5da4bd46b3 corrected.json --because "the diary says the third club"',
      ),
    )
    .action(async (id: string, successor: string, given: Given) => {
      const { runSupersede } = await import("./statement-command.ts");
      await finish(runSupersede({ id, successor, ...asked(given) }, surroundings));
    });
