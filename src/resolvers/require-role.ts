import { PublicError } from "../errors.ts";
import { type ApiKey, allows, type Role } from "../keys/key.ts";

/** The caller, if their key's role is enough. Errors: `UNAUTHENTICATED` without a key, `FORBIDDEN` with too small a one. */
export const requireRole = (caller: ApiKey | null, needed: Role): ApiKey => {
  if (caller === null)
    throw new PublicError(
      "UNAUTHENTICATED",
      `This needs a key with the role ${needed}: "Authorization: Bearer <key>".`,
    );
  if (!allows(caller.role, needed))
    throw new PublicError(
      "FORBIDDEN",
      `This needs the role ${needed}; the key "${caller.name}" has the role ${caller.role}.`,
    );
  return caller;
};
