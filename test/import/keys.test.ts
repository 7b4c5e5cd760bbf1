import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { allows } from "../../src/keys/key.ts";
import { createKey, listKeys, revokeKey, verifyKey } from "../../src/keys/keys.ts";
import { ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";

test("an admin may do what an editor may, and an editor what a reader may, not the other way", () => {
  expect([allows("admin", "editor"), allows("editor", "reader"), allows("editor", "editor")]).toEqual([
    true,
    true,
    true,
  ]);
  expect([allows("reader", "editor"), allows("editor", "admin")]).toEqual([false, false]);
});

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  beforeEach(async () => {
    opened = await openEmptyGraph(engine);
  });
  afterEach(() => opened.close());

  test("a key opens until it is revoked, and the graph never holds its secret", async () => {
    const { graph } = opened;
    const { secret, key } = await createKey(graph, { name: "desk", role: "editor" });
    expect(secret).toMatch(/^entente_[A-Za-z0-9_-]{43}$/);
    expect(await verifyKey(graph, secret)).toMatchObject({ id: key.id, name: "desk", role: "editor" });
    expect(await verifyKey(graph, `${secret.slice(0, -1)}${secret.endsWith("A") ? "B" : "A"}`)).toBeNull();
    expect(await verifyKey(graph, "nonsense")).toBeNull();
    expect(JSON.stringify(await graph.read("MATCH (n) RETURN properties(n) AS properties", {}))).not.toContain(secret);
    await revokeKey(graph, "desk");
    expect(await verifyKey(graph, secret)).toBeNull();
    expect((await listKeys(graph)).map(({ name, revokedAt }) => [name, revokedAt === null])).toEqual([["desk", false]]);
  });

  test("a name is given once among valid keys, and only a valid key can be revoked", async () => {
    const { graph } = opened;
    await createKey(graph, { name: "desk", role: "reader" });
    await expect(createKey(graph, { name: "desk", role: "admin" })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(createKey(graph, { name: " ", role: "admin" })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await revokeKey(graph, "desk");
    await expect(revokeKey(graph, "desk")).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await createKey(graph, { name: "desk", role: "admin" })).key.role).toBe("admin");
  });
});
