import { createHash, randomBytes } from "node:crypto";

/** From the least to the most that a key allows. Reading the data needs no key; a contributor proposes, an editor decides. */
export const ROLES = ["reader", "contributor", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** A key as the graph keeps it: never the secret, only its hash. Instants are ISO, UTC. */
export type ApiKey = {
  /** `key:` and the first digits of the hash. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the secret. The secret has 256 random bits, so nothing slower is needed to keep it from being guessed. */
  readonly hash: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
};

const PREFIX = "entente_";
const SECRET = /^entente_[A-Za-z0-9_-]{43}$/;

/** A new secret: `entente_` and 32 random bytes. It is shown once and kept nowhere. */
export const makeSecret = (): string => `${PREFIX}${randomBytes(32).toString("base64url")}`;

/** Whether a text can be a secret at all; what cannot is not looked up. */
export const isSecret = (text: string): boolean => SECRET.test(text);

/** What the graph keeps of a secret. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret, "utf8").digest("hex");

/** The key that a secret belongs to. */
export const makeApiKey = (secret: string, name: string, role: Role, createdAt: string): ApiKey => {
  const hash = hashSecret(secret);
  return { id: `key:${hash.slice(0, 12)}`, name, role, hash, createdAt, revokedAt: null };
};

/** Whether a role allows what another one is needed for: an admin may do what an editor may. */
export const allows = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);
