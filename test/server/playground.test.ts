import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { loadSeed } from "../../src/import/load-seed.ts";
import { root } from "../../src/root.ts";
import { BROWSER, openBrowser } from "./browser.ts";
import { EXAMPLES } from "./examples.ts";
import { openTestService, type TestService } from "./test-service.ts";

// Without a browser these are left out, which `npm test` says, and which CI does not allow.
const inBrowser = BROWSER === null ? test.skip : test;

let service: TestService;
let browser: Browser;
let page: Page;
const hosts = new Set<string>();
const complaints: string[] = [];

beforeAll(async () => {
  if (BROWSER === null) return;
  if (!existsSync(join(root, "dist/playground/index.html")))
    throw new Error("Expected the playground in dist/playground, but it is not built. Run: npm run build");
  service = await openTestService("grafeo", { fill: (graph) => loadSeed(graph, join(root, "seed")) });
  browser = await openBrowser();
  page = await browser.newPage();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
});

afterAll(async () => {
  await browser?.close();
  await service?.close();
});

describe("grafeo", () => {
  inBrowser("the playground opens and lists all example queries", async () => {
    await page.goto(`${service.url}/playground/`);
    await page.waitForSelector(".examples .example");
    expect(await page.locator(".examples .example").allTextContents()).toEqual(EXAMPLES.map(({ title }) => title));
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(10);
  });

  for (const { title } of EXAMPLES)
    inBrowser(`"${title}" opens, runs, and shows its answer`, async () => {
      await page.waitForSelector(".graphiql-query-editor .view-line");
      const answered = page.waitForResponse(
        (response) => response.url().endsWith("/graphql") && response.request().postData()?.includes(title) === true,
      );
      await page.locator(".examples .example", { hasText: title }).click();
      const response = await answered;
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
      expect({ status: response.status(), errors }).toEqual({ status: 200, errors: undefined });
      expect(data).not.toBeNull();
      await page.locator(".graphiql-response .view-line", { hasText: '"data"' }).first().waitFor();
    });

  inBrowser("no request leaves this machine, and the page breaks no rule of its policy", () => {
    expect([...hosts]).toEqual([new URL(service.url).host]);
    expect(complaints).toEqual([]);
  });
});
