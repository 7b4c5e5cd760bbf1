import type { Source } from "../../domain/source.ts";
import type { Statement } from "../../domain/statement.ts";
import { column, itself, value, valueOfLink } from "../field.ts";
import { list } from "../list-field.ts";
import type { Field } from "../plan-record.ts";
import type { Fields } from "./fields.ts";
import { statementsBy } from "./statements-asked.ts";

/** What was said of a status: the statements that a fragment finds, by publication. */
export const statusHistory = (name: string): Field => list(statementsBy(name));

/** A statement, seen as a report of a status. */
export const statusReport: Fields = {
  status: column("status"),
  statusWord: column("statusWord"),
  validity: value<Statement>(["validity"], ({ validity }) => validity),
  publishedOn: valueOfLink<Source>(
    "source-of-property",
    "source",
    "Source",
    ["publishedOn"],
    ({ publishedOn }) => publishedOn,
  ),
  statement: itself,
};
