import type { Case } from "./case.ts";
import { ending, folding } from "./ending.ts";
import { holding } from "./holding.ts";
import { counting, judging } from "./judging.ts";
import { reading } from "./reading.ts";
import { saving } from "./saving.ts";

/** Every file of cypher/read and cypher/write at least once. A new file needs a case here. */
export const CASES: readonly Case[] = [
  ...saving,
  ...reading,
  ...ending,
  ...holding,
  ...judging,
  ...folding,
  ...counting,
];
