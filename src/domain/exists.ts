import type { At } from "./at.ts";
import { hasClocks, isLeft } from "./clocks.ts";
import type { EntityKind } from "./entity.ts";
import { EDITORIAL, type StoredStatement } from "./statement.ts";

/**
 * Whether there is an entity of this kind under the question's clocks: a Country always, another through a non-editorial
 * statement that is left. `mentions`: the statements that have it as subject, object or speaker; of a body or country also those
 * that mention an office of it or sent to it. Without clocks all that is registered is there.
 */
export const exists = (kind: EntityKind, mentions: readonly StoredStatement[], at: At): boolean =>
  kind === "COUNTRY" ||
  !hasClocks(at) ||
  mentions.some((statement) => statement.source !== EDITORIAL && isLeft(statement, at));
