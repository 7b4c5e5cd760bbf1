import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { neo4jJars } from "./jars.mjs";

const HOST = "127.0.0.1";
const USER = "neo4j";
const PATIENCE = 120_000;
const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.lang", "java.lang.reflect", "java.util.concurrent"];

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, HOST, () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const configuration = (port, hasPassword, settings) => {
  const all = {
    "server.bolt.listen_address": `${HOST}:${port}`,
    "server.bolt.advertised_address": `${HOST}:${port}`,
    "server.http.enabled": false,
    "server.memory.pagecache.size": "256m",
    "db.shutdown_transaction_end_timeout": "1s",
    "dbms.usage_report.enabled": false,
    "dbms.security.auth_enabled": hasPassword,
    ...settings,
  };
  return Object.entries(all)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
};

const layOut = (folder, port, hasPassword, settings) => {
  for (const name of ["conf", "data", "logs", "import", "plugins", "run"])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "conf", "neo4j.conf"), configuration(port, hasPassword, settings));
};

const spawnServer = (jars, folder, heap) => {
  const output = openSync(join(folder, "logs", "console.log"), "a");
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const main = [
    "-cp",
    join(jars, "*"),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${folder}`,
    `--config-dir=${join(folder, "conf")}`,
  ];
  return spawn("java", [`-Xmx${heap}`, "-XX:+UseSerialGC", ...opens, ...main], { stdio: ["ignore", output, output] });
};

const withDriver = async (uri, password, use) => {
  const { default: neo4j } = await import("neo4j-driver");
  const auth = password === "" ? undefined : neo4j.auth.basic(USER, password);
  const driver = neo4j.driver(uri, auth, { connectionTimeout: 1_000, maxTransactionRetryTime: 0 });
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
};

const ask = (uri, password, statement, parameters, database) =>
  withDriver(uri, password, async (driver) => {
    const session = driver.session({ database });
    await session.run(statement, parameters);
  });

const answersWith = async (uri, password) => {
  try {
    await ask(uri, password, "RETURN 1", {}, "neo4j");
    return true;
  } catch (error) {
    if (String(error.code).startsWith("Neo.ClientError.Security")) throw error;
    return false;
  }
};

/** A new store has the password `neo4j`, which must be changed before anything else. */
const settlePassword = async (uri, password) => {
  try {
    return await answersWith(uri, password);
  } catch {
    try {
      await ask(uri, "neo4j", "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password }, "system");
      return await answersWith(uri, password);
    } catch (error) {
      if (!String(error.code).startsWith("Neo.ClientError.Security")) return false;
      throw new Error("Neo4j refuses the password: the data folder has another one.", { cause: error });
    }
  }
};

const lastLines = (folder) =>
  readFileSync(join(folder, "logs", "console.log"), "utf8")
    .trimEnd()
    .split("\n")
    .slice(-15)
    .join("\n");

const waitUntilReady = async ({ uri, password, folder, hasEnded }) => {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(200)) {
    if (hasEnded()) throw new Error(`Neo4j ended before it answered. Its last words:\n${lastLines(folder)}`);
    if (password === "" ? await answersWith(uri, password) : await settlePassword(uri, password)) return;
  }
  throw new Error(`Neo4j did not answer within ${PATIENCE / 1_000} s. Its last words:\n${lastLines(folder)}`);
};

const end = async (child, ended, signal) => {
  child.kill(signal);
  const timer = setTimeout(() => child.kill("SIGKILL"), 30_000);
  await ended;
  clearTimeout(timer);
};

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** No Neo4j outlives the process that started it, nor does data that nobody asked to keep; gives what takes that back. */
const killWithUs = (child, survivesSignals, temporary) => {
  const onExit = () => {
    child.kill("SIGKILL");
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  };
  const onSignal = (signal) => {
    release();
    onExit();
    process.kill(process.pid, signal);
  };
  const release = () => {
    process.removeListener("exit", onExit);
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
  };
  process.once("exit", onExit);
  if (!survivesSignals) for (const signal of SIGNALS) process.once(signal, onSignal);
  return release;
};

/**
 * Starts a real Neo4j of Maven Central, and resolves when it answers: `{ uri, user, password, folder, pid, stop, kill, ended }`.
 * Without `folder` its data is in a temporary one, which `stop` deletes; without `port` on a free one; without `password` nobody
 * is asked for one. `heap` is Java's at most, `settings` go into neo4j.conf. With `survivesSignals` the caller handles signals;
 * otherwise they end both. `kill` ends it as a power cut would and leaves the folder. Needs Java 17, and once Maven.
 */
export const startNeo4j = async ({
  folder: given,
  port: wanted,
  password = "",
  heap = "1g",
  settings = {},
  log = () => {},
  survivesSignals = false,
} = {}) => {
  if (password !== "" && password.length < 8) throw new Error("Neo4j wants a password of at least 8 characters.");
  const jars = neo4jJars(log);
  const folder = given === undefined ? mkdtempSync(join(tmpdir(), "entente-neo4j-")) : resolve(given);
  const port = wanted ?? (await freePort());
  layOut(folder, port, password !== "", settings);
  const child = spawnServer(jars, folder, heap);
  let hasEnded = false;
  const ended = new Promise((done) => {
    child.once("exit", (code) => {
      hasEnded = true;
      done(code);
    });
  });
  const release = killWithUs(child, survivesSignals, given === undefined ? folder : null);
  const clean = () => {
    release();
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  };
  const uri = `bolt://${HOST}:${port}`;
  try {
    await waitUntilReady({ uri, password, folder, hasEnded: () => hasEnded });
  } catch (error) {
    await end(child, ended, "SIGKILL");
    clean();
    throw error;
  }
  return {
    uri,
    user: USER,
    password,
    folder,
    pid: child.pid,
    stop: async () => {
      // An orderly end takes Neo4j ten seconds, which data that is deleted is not worth.
      await end(child, ended, given === undefined ? "SIGKILL" : "SIGTERM");
      clean();
    },
    kill: () => end(child, ended, "SIGKILL"),
    ended,
  };
};
