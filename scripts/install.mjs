import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const STAMP = "node_modules/.entente-lock";
/** Who installs just now. */
const TURN = ".cache/installing";
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
  existsSync("node_modules") &&
  (isInstalledByHand() || (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lockHash()));

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** Does work while no other process does it: two that install at once would spoil it for both. */
const alone = (work) => {
  mkdirSync(dirname(TURN), { recursive: true });
  for (;;) {
    try {
      writeFileSync(TURN, String(process.pid), { flag: "wx" });
      break;
    } catch {
      if (existsSync(TURN) && !isAlive(Number(readFileSync(TURN, "utf8")) || process.pid))
        rmSync(TURN, { force: true });
      sleep(200);
    }
  }
  process.once("exit", () => rmSync(TURN, { force: true }));
  work();
  rmSync(TURN, { force: true });
};

const install = () => {
  // Another process may have done it meanwhile.
  if (isInstalled()) return;
  console.error("Installing the dependencies (once; about a minute) …");
  const options = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync("npm", options, {
    stdio: ["inherit", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    const why = error ? ` (${error.message})` : "";
    console.error(`The dependencies could not be installed${why}. Run "npm ci" to see why.`);
    process.exit(1);
  }
  writeFileSync(STAMP, lockHash());
};

/** Installs the dependencies when `node_modules` is absent or does not fit the lock file. */
export const installMissing = () => {
  refuseOldNode();
  if (!isInstalled()) alone(install);
};
