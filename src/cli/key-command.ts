import { createKey, listKeys, revokeKey } from "../keys/keys.ts";
import type { Role } from "../keys/key.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { withGraph } from "./with-graph.ts";

/** `entente key create`: prints the secret, alone on its line and only this once. */
export const runKeyCreate = async (
  name: string,
  role: Role,
  { readConfig, terminal }: Surroundings,
): Promise<ExitCode> => {
  const { secret, key } = await withGraph(readConfig(), (graph) => createKey(graph, { name, role }));
  await terminal.out(`${secret}\n`);
  terminal.error(
    `This is the key "${key.name}" (${key.id}, ${key.role}). It is shown only now; the graph keeps its hash. Send it as: Authorization: Bearer <key>\n`,
  );
  return 0;
};

/** `entente key list`: one key a line; never a secret. */
export const runKeyList = async ({ readConfig, terminal }: Surroundings): Promise<ExitCode> => {
  const keys = await withGraph(readConfig(), listKeys);
  for (const { id, name, role, createdAt, revokedAt } of keys)
    await terminal.out(
      `${id}  ${role.padEnd(11)}  ${createdAt}  ${revokedAt === null ? "valid" : `revoked ${revokedAt}`}  ${name}\n`,
    );
  if (keys.length === 0) terminal.error("There are no keys. Make one: entente key create --name desk --role editor\n");
  return 0;
};

/** `entente key revoke`: it opens nothing from now on. */
export const runKeyRevoke = async (idOrName: string, { readConfig, terminal }: Surroundings): Promise<ExitCode> => {
  const revoked = await withGraph(readConfig(), (graph) => revokeKey(graph, idOrName));
  terminal.error(`Revoked: ${revoked.name} (${revoked.id}). It opens nothing from now on.\n`);
  return 0;
};
