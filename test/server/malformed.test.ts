import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../engines.ts";
import { send } from "./ask.ts";
import { INTERNALS, MALFORMED } from "./malformed.ts";
import { openTestService, type TestService } from "./test-service.ts";

test("there are at least two hundred of them", () => {
  expect(MALFORMED.length).toBeGreaterThanOrEqual(200);
  expect(new Set(MALFORMED.map(({ name }) => name)).size).toBe(MALFORMED.length);
});

describe.each(ENGINES)("%s", (engine) => {
  let service: TestService;

  beforeAll(async () => {
    service = await openTestService(engine);
  });

  afterAll(() => service.close());

  test.each(MALFORMED)("$name: refused in plain words", async ({ name: _name, status: wanted, ...request }) => {
    const { status, headers, text } = await send(service.url, request);
    expect({ status, text }).toMatchObject({ status: wanted ?? expect.any(Number) });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(headers["content-type"]).toMatch(/^application\/(graphql-response\+)?json/);
    const { errors } = JSON.parse(text) as {
      errors: { message: string; extensions: { code: string; requestId: string } }[];
    };
    expect(errors.length).toBeGreaterThan(0);
    for (const { message, extensions } of errors) {
      expect(message).not.toBe("");
      expect(Object.keys(extensions).sort()).toEqual(["code", "requestId"]);
      expect(extensions.code).toMatch(/^[A-Z_]+$/);
      expect(message.replace(/"[^"]*"/g, "")).not.toMatch(INTERNALS);
    }
  });

  test("after all of them the service answers", async () => {
    expect((await send(service.url, { path: "/readyz" })).status).toBe(200);
  });
});
