import { z } from "zod";
import { rememberedUpTo } from "../domain/remembered.ts";
import { parseValidity } from "../domain/validity-of.ts";
import type { Validity } from "../domain/validity.ts";
import { PublicError } from "../errors.ts";

/** Facts of a validity that follow from its EDTF text: checked when given, never needed. */
const FOLLOWING = ["from", "to", "approximate", "uncertain"] as const;

const Shape = z.strictObject({
  edtf: z.string("give a date as EDTF, like 2017-06-08/2017-06-09"),
  extent: z.enum(["WITHIN", "WHOLE"]).optional(),
  attested: z.boolean().optional(),
  derived: z.boolean().optional(),
  mayBeginBefore: z.boolean().optional(),
  mayEndAfter: z.boolean().optional(),
  from: z.string().nullable().optional(),
  to: z.string().nullable().optional(),
  approximate: z.boolean().optional(),
  uncertain: z.boolean().optional(),
});
type Given = z.output<typeof Shape>;

const present = (given: Given): Parameters<typeof parseValidity>[1] => ({
  ...(given.extent === undefined ? {} : { extent: given.extent }),
  ...(given.attested === undefined ? {} : { attested: given.attested }),
  ...(given.derived === undefined ? {} : { derived: given.derived }),
  ...(given.mayBeginBefore === undefined ? {} : { mayBeginBefore: given.mayBeginBefore }),
  ...(given.mayEndAfter === undefined ? {} : { mayEndAfter: given.mayEndAfter }),
});

const disagreement = (given: Given, validity: Validity): string | null => {
  const field = FOLLOWING.find((name) => given[name] !== undefined && given[name] !== validity[name]);
  return field === undefined
    ? null
    : `"${field}" follows from "${given.edtf}" and is ${JSON.stringify(validity[field])}: give that or leave it out`;
};

/** What is told of one thing has one date, again and again; it is given with its options as JSON. */
const validityOf = rememberedUpTo(1_000, (key) =>
  parseValidity(...(JSON.parse(key) as Parameters<typeof parseValidity>)),
);

/** When something was so: an EDTF text, or a map with `edtf` and what else `Validity` has. EDTF levels 0 and 1. */
export const ValiditySchema = z
  .preprocess((given) => (typeof given === "string" ? { edtf: given } : given), Shape)
  .transform((given, context): Validity => {
    try {
      const validity = validityOf(JSON.stringify([given.edtf, present(given)]));
      const problem = disagreement(given, validity);
      if (problem === null) return validity;
      context.addIssue({ code: "custom", message: problem });
    } catch (error) {
      if (!(error instanceof PublicError)) throw error;
      context.addIssue({ code: "custom", message: error.message });
    }
    return z.NEVER;
  });
