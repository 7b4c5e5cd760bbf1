import { join } from "node:path";
import { buildMissing } from "./build.mjs";
import { installMissing } from "./install.mjs";

/* `npm run entente -- <command>`: the command line, built if need be. */

process.chdir(join(import.meta.dirname, ".."));
installMissing();
buildMissing(["service"]);
await import("../dist/cli.mjs");
