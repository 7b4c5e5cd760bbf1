import { join } from "node:path";
import { installMissing } from "./install.mjs";

/* `npm start`: from a fresh clone to a running service, with nothing but Node. Whatever is there already is not made again. */

process.chdir(join(import.meta.dirname, ".."));
installMissing();
const { buildMissing } = await import("./build.mjs");
await buildMissing();
await import("../dist/main.mjs");
