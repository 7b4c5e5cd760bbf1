import { join } from "node:path";
import { installMissing } from "./install.mjs";

/* `npm run entente -- <command>`: the command line, built if need be. */

process.chdir(join(import.meta.dirname, ".."));
installMissing();
const { buildMissing } = await import("./build.mjs");
await buildMissing(["service"]);
await import("../dist/cli.mjs");
