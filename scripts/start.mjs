import { join } from "node:path";
import { buildMissing } from "./build.mjs";
import { installMissing } from "./install.mjs";

/* `npm start`: from a fresh clone to a running service, with nothing but Node. Whatever is there already is not made again. */

process.chdir(join(import.meta.dirname, ".."));
installMissing();
buildMissing();
await import("../dist/main.mjs");
