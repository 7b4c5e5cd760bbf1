import { connect } from "node:net";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { root } from "../../src/root.ts";
import { ENGINES } from "../engines.ts";
import { send } from "./ask.ts";
import { openTestService, type TestService } from "./test-service.ts";

/** What a server says to bytes that are no HTTP. */
const sayRaw = (url: string, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(bytes));
    let said = "";
    socket.on("data", (chunk) => {
      said += chunk;
    });
    socket.on("end", () => resolve(said));
    socket.on("error", reject);
  });

describe.each(ENGINES)("%s", (engine) => {
  let service: TestService;

  beforeAll(async () => {
    service = await openTestService(engine);
  });

  afterAll(() => service.close());

  test("the service is alive, and ready: the graph answers and the indexes are built", async () => {
    expect((await send(service.url, { path: "/livez" })).status).toBe(200);
    const { status, text } = await send(service.url, { path: "/readyz" });
    expect({ status, ...(JSON.parse(text) as object) }).toEqual({
      status: 200,
      state: "ready",
      engine,
      graph: true,
      indexes: true,
      draining: false,
    });
  });

  test("the schema is served as it is in the repository", async () => {
    const { text } = await send(service.url, { path: "/schema.graphql" });
    expect(text).toBe(readFileSync(join(root, "schema.graphql"), "utf8"));
  });

  test("the home page says what is here and lets the browser ask no other host", async () => {
    const { text, headers } = await send(service.url, { path: "/" });
    for (const address of ["/playground/", "/schema.graphql", "/graphql", "/readyz"]) expect(text).toContain(address);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(text).not.toMatch(/https?:\/\//);
  });

  test("a client's fit request id comes back; an unfit one is replaced", async () => {
    const fit = await send(service.url, { path: "/livez", headers: { "x-request-id": "desk-7" } });
    expect(fit.headers["x-request-id"]).toBe("desk-7");
    const unfit = await send(service.url, { path: "/livez", headers: { "x-request-id": "<script>" } });
    expect(unfit.headers["x-request-id"]).toMatch(/^[\da-f-]{36}$/);
  });

  test("the id in an error's body is that of the response's header", async () => {
    const { text, headers } = await send(service.url, { path: "/nothing-here" });
    const { errors } = JSON.parse(text) as { errors: { extensions: unknown }[] };
    expect(errors[0]?.extensions).toEqual({ code: "NOT_FOUND", requestId: headers["x-request-id"] });
  });

  test("the metrics count requests by route and status, and errors by code", async () => {
    await send(service.url, { path: "/nothing-here" });
    await send(service.url, {
      method: "POST",
      path: "/graphql",
      headers: { "content-type": "application/json" },
      body: '{"query":"{"}',
    });
    const { text } = await send(service.url, { path: "/metrics" });
    expect(text).toMatch(/entente_http_request_seconds_count\{method="GET",route="\/livez",status="200"\} \d/);
    expect(text).toMatch(/entente_errors_total\{code="GRAPHQL_PARSE_FAILED"\} [1-9]/);
    expect(text).toContain("process_resident_memory_bytes");
  });

  test("bytes that are no HTTP get an error of the usual shape", async () => {
    const said = await sayRaw(service.url, "HELLO\r\n\r\n");
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(said.split("\r\n\r\n")[1] ?? "")).toMatchObject({
      errors: [{ extensions: { code: "BAD_REQUEST" } }],
    });
  });

  test("headers that are too large get an error of the usual shape", async () => {
    const said = await sayRaw(service.url, `GET / HTTP/1.1\r\nhost: x\r\nx-large: ${"x".repeat(40_000)}\r\n\r\n`);
    expect(said).toMatch(/^HTTP\/1\.1 431 /);
    expect(JSON.parse(said.split("\r\n\r\n")[1] ?? "")).toMatchObject({
      errors: [{ extensions: { code: "BAD_REQUEST" } }],
    });
  });

  test("a host header that is no host is refused", async () => {
    const said = await sayRaw(
      service.url,
      "POST /graphql HTTP/1.1\r\nhost: a b\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}",
    );
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
  });
});
