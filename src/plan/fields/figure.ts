import type { FigureRecord } from "../../domain/record.ts";
import { column, entityIn, value } from "../field.ts";
import { page } from "../list-field.ts";
import type { Fields } from "./fields.ts";
import { statementsBy } from "./statements-asked.ts";

export const figure: Fields = {
  subject: entityIn("subject"),
  property: column("property"),
  value: column("value"),
  text: column("text"),
  unit: column("unit"),
  qualifier: column("qualifier"),
  validity: value<FigureRecord>(["validity"], ({ validity }) => validity),
  status: column("status"),
  sourceCount: column("sourceCount"),
  disputed: column("disputed"),
  evidence: page(statementsBy("statements-of-claim")),
};
