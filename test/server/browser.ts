import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  process.env.ENTENTE_BROWSER ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The file of a browser of this machine; `null`: it has none. */
export const BROWSER: string | null = PLACES.find((file) => file !== "" && existsSync(file)) ?? null;

/** A browser without a window, which asks nobody for anything by itself. */
export const openBrowser = async (): Promise<Browser> => {
  if (BROWSER === null)
    throw new Error("Expected Chromium on this machine, but found none; set ENTENTE_BROWSER to its file.");
  return await chromium.launch({
    executablePath: BROWSER,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
};
