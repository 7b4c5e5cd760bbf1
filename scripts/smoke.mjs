import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * A stranger's first five minutes: clone, `npm start`, the README's curl; then stop it and start it again. Prints how long
 * it took and how much memory it takes. Fails when an answer is wrong or the memory is over the bar; never for being slow.
 */

const MOST_MEMORY = 200 * 1024 * 1024;
const MOST_WAITING = 15 * 60_000;
const CURL = /```sh\n(curl [\s\S]*?)```/;

const root = join(import.meta.dirname, "..");
const clone = mkdtempSync(join(tmpdir(), "entente-clone-"));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Our own, without what configures the service or says that this is a test. */
const strangersEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(ENTENTE_|NEO4J_|npm_(package|lifecycle)_)/.test(name) && name !== "CI",
    ),
  );

/** Runs `npm start` until it says that it is ready. */
const start = (port) =>
  new Promise((resolve, reject) => {
    const begun = Date.now();
    const env = { ...strangersEnvironment(), PORT: String(port) };
    const child = spawn("npm", ["start"], { cwd: clone, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    const timer = setTimeout(() => fail("was not ready in time"), MOST_WAITING);
    const fail = (why) => {
      clearTimeout(timer);
      stop(child).then(() => reject(new Error(`npm start ${why}:\n${said}`)));
    };
    const listen = (chunk) => {
      said += chunk;
      if (!said.includes("Entente is ready")) return;
      clearTimeout(timer);
      resolve({ child, seconds: (Date.now() - begun) / 1_000 });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => fail(`ended with ${code}`));
  });

/** Stops npm and what it started, politely. */
const stop = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.removeAllListeners("exit");
    child.once("exit", resolve);
    process.kill(-child.pid, "SIGTERM");
  });

const assert = (isSo, what) => {
  if (!isSo) throw new Error(`Expected ${what}.`);
  console.log(`  ${what}`);
};

const memoryOf = async (port) => {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
};

const askAsReadme = (port) => {
  const [, command] = CURL.exec(readFileSync(join(clone, "README.md"), "utf8")) ?? [];
  if (command === undefined) throw new Error("Expected a curl in README.md, but got none.");
  return JSON.parse(
    execFileSync("bash", ["-c", command.replaceAll("localhost:4000", `127.0.0.1:${port}`)], { encoding: "utf8" }),
  );
};

const main = async () => {
  execFileSync("git", ["clone", "--quiet", root, clone]);
  const port = await freePort();
  const first = await start(port);
  console.log(`First start: ready after ${first.seconds.toFixed(1)} s.`);
  const answer = askAsReadme(port);
  assert(answer.errors === undefined && JSON.stringify(answer.data).includes("sentence"), "the README's curl answers");
  const page = await fetch(`http://127.0.0.1:${port}/playground/`);
  assert(page.ok, "the playground is there");
  await stop(first.child);
  const second = await start(port);
  console.log(`Second start: ready after ${second.seconds.toFixed(1)} s.`);
  askAsReadme(port);
  const memory = await memoryOf(port);
  assert(memory < MOST_MEMORY, `its memory, ${(memory / 1024 / 1024).toFixed(0)} MB, is under 200 MB`);
  await stop(second.child);
};

try {
  console.log("\n── a fresh clone");
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(clone, { recursive: true, force: true });
}
