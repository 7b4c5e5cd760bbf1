import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";

const STAMP = "node_modules/.entente-lock";
const LEAST_NODE = [20, 19];

/** Stops with a plain sentence on a Node that is too old to run anything here. */
export const refuseOldNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  console.error(`Entente needs Node ${LEAST_NODE.join(".")} or later; this is ${process.versions.node}.`);
  process.exit(1);
};

const lockHash = () => createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");

/** npm's own record of what it installed, if it is younger than the lock file. */
const isInstalledByHand = () =>
  existsSync("node_modules/.package-lock.json") &&
  statSync("node_modules/.package-lock.json").mtimeMs >= statSync("package-lock.json").mtimeMs;

const isInstalled = () =>
  existsSync("node_modules") && (existsSync(STAMP) ? readFileSync(STAMP, "utf8") === lockHash() : isInstalledByHand());

/** Installs the dependencies when `node_modules` is absent or does not fit the lock file. */
export const installMissing = () => {
  refuseOldNode();
  if (isInstalled()) return;
  console.error("Installing the dependencies (once; about a minute) …");
  const options = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync("npm", options, {
    stdio: ["inherit", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(
      `The dependencies could not be installed${error ? ` (${error.message})` : ""}. Run "npm ci" to see why.`,
    );
    process.exit(1);
  }
  writeFileSync(STAMP, lockHash());
};
