import { PublicError } from "../errors.ts";
import type { Role } from "../keys/key.ts";
import type { Context } from "./context.ts";
import { requireRole } from "./require-role.ts";

/** Who asks for a change: name and id of the API key, and the client's own key for the request. */
export type Asked = { readonly by: string; readonly byKey: string; readonly key: string };

const LONE_SURROGATE = /\p{Surrogate}/u;

/** A text that can be kept, shown and exported. Errors: BAD_USER_INPUT. */
const plainText = (field: string, text: string, most: number): string => {
  if (text.trim() !== "" && text.length <= most && !LONE_SURROGATE.test(text)) return text;
  throw new PublicError(
    "BAD_USER_INPUT",
    `"${field}" must be 1 to ${most.toLocaleString("en")} characters of plain text.`,
  );
};

/** Who asks, if they may. Errors: UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for a key that is none. */
export const asked = (
  { caller }: Context,
  role: Role,
  { idempotencyKey }: { readonly idempotencyKey: string },
): Asked => {
  const { name: by, id: byKey } = requireRole(caller, role);
  return { by, byKey, key: plainText("idempotencyKey", idempotencyKey, 200) };
};

/** Who asks, and why. Errors: as `asked`. */
export const askedWithReason = (
  context: Context,
  role: Role,
  input: { readonly idempotencyKey: string; readonly reason: string },
): Asked & { readonly because: string } => ({
  ...asked(context, role, input),
  because: plainText("reason", input.reason, 2_000),
});
