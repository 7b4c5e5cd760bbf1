import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "@jest/globals";
import { root } from "../../src/root.ts";

/** The five articles are not part of the project: they lie beside it, or where ENTENTE_DOCUMENTS says. */
export const DOCUMENTS = process.env.ENTENTE_DOCUMENTS ?? join(root, "..", "shared", "documents");

const isCi = (process.env.CI ?? "") !== "" && process.env.CI !== "false";

/** A test that needs the articles: left out, and said so, where there are none; with CI set it runs, and fails, all the same. */
export const testOfDocuments = existsSync(DOCUMENTS) || isCi ? test : test.skip;

if (!existsSync(DOCUMENTS) && !isCi)
  console.warn(
    "Left out: the seed's locators and the search for article text, because the five documents are not in ../shared/documents. " +
      "To check them, put them there, or set ENTENTE_DOCUMENTS to their folder.",
  );
