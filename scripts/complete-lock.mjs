import { readFileSync, writeFileSync } from "node:fs";

/*
 * Adds to package-lock.json the packages for other platforms that npm left out of it (it does when it cannot fetch them), so
 * that `npm ci` works on every platform. Run it after `npm install`; `--check` only says whether it is needed.
 */

const OS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const CPU = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64", "wasm32"];

/** What a package's name says of the platform it is for, e.g. `@swc/core-linux-arm64-musl`; `null`: nothing. */
const platformOf = (name) => {
  const words = name.split("/").at(-1).split(/[-_]/);
  const os = OS.find((word) => words.includes(word));
  const cpu = CPU.find((word) => words.includes(word));
  if (os === undefined && cpu !== "wasm32") return null;
  const libc = words.some((word) => word.startsWith("musl")) ? ["musl"] : os === "linux" ? ["glibc"] : null;
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc }) };
};

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {}, dev, license }) =>
  Object.entries(optionalDependencies).flatMap(([name, version]) => {
    const path = `node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[path] !== undefined || platform === null || !/^\d+\.\d+\.\d+/.test(version)) return [];
    return [[path, { version, ...(dev && { dev }), ...(license && { license }), optional: true, ...platform }]];
  }),
);

if (missing.length === 0) console.log("package-lock.json knows the packages of every platform.");
else if (process.argv.includes("--check")) {
  console.error(
    `package-lock.json lacks ${missing.length} packages for other platforms; run: node scripts/complete-lock.mjs`,
  );
  process.exitCode = 1;
} else {
  const entries = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) });
  const packages = Object.fromEntries(entries.sort(([one], [other]) => one.localeCompare(other, "en")));
  writeFileSync("package-lock.json", `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  console.log(`Added ${missing.length} packages for other platforms to package-lock.json.`);
}
