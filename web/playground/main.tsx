import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./playground.css";
import { ask } from "./ask.ts";
import { EXAMPLES_PLUGIN } from "./Examples.tsx";
import { EXAMPLES } from "./examples.ts";

const page = document.getElementById("playground");
if (page === null) throw new Error('Expected an element "playground" in index.html, but got none.');

createRoot(page).render(
  <GraphiQL
    fetcher={ask}
    plugins={[EXAMPLES_PLUGIN, HISTORY_PLUGIN]}
    visiblePlugin={EXAMPLES_PLUGIN}
    defaultQuery={EXAMPLES[0]?.query ?? ""}
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>
      <a href="/">Entente</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
