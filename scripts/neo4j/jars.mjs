import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const NEO4J_VERSION = "5.26.17";

const root = join(import.meta.dirname, "..", "..");
const cache = join(root, ".cache", "neo4j");

const answers = (command, arguments_) => {
  const { status, stdout, stderr } = spawnSync(command, arguments_, { encoding: "utf8" });
  return status === 0 ? `${stdout}${stderr}` : null;
};

const javaVersion = () => Number(/version "(\d+)/.exec(answers("java", ["-version"]) ?? "")?.[1] ?? 0);

const hasJars = (folder) =>
  existsSync(join(folder, `neo4j-${NEO4J_VERSION}.jar`)) && existsSync(join(folder, `neo4j-bolt-${NEO4J_VERSION}.jar`));

/** What must be installed before a Neo4j can be started from Maven Central; empty when nothing is missing. */
export const missingForNeo4j = () => [
  ...(javaVersion() >= 17 ? [] : ["Java 17 or later (`java`; Debian: apt-get install openjdk-17-jre-headless)"]),
  ...(hasJars(join(cache, "lib")) || answers("mvn", ["-v"]) !== null
    ? []
    : ["Maven (`mvn`; Debian: apt-get install maven)"]),
];

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>entente</groupId>
  <artifactId>neo4j-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j-bolt</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

/** Copies the jars into a folder beside, and puts it in place whole: a killed download leaves nothing half done. */
const fetchJars = (folder, log) => {
  const partial = join(cache, `lib-${process.pid}`);
  const pomFile = join(cache, "pom.xml");
  mkdirSync(partial, { recursive: true });
  writeFileSync(pomFile, pom);
  log(`Fetching Neo4j ${NEO4J_VERSION} from Maven Central (about 116 MB, once)…`);
  const copy = [
    "-q",
    "-B",
    "-f",
    pomFile,
    "dependency:copy-dependencies",
    "-DincludeScope=runtime",
    `-DoutputDirectory=${partial}`,
  ];
  const { status, stdout, stderr } = spawnSync("mvn", copy, { encoding: "utf8" });
  if (status !== 0 || !hasJars(partial)) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(
      `Maven could not fetch Neo4j ${NEO4J_VERSION}. Is Maven Central reachable?\n${`${stdout}${stderr}`.split("\n").slice(0, 20).join("\n")}`,
    );
  }
  mkdirSync(dirname(folder), { recursive: true });
  if (!hasJars(folder)) renameSync(partial, folder);
  else rmSync(partial, { recursive: true, force: true });
};

/** The folder with Neo4j's jars, fetched when it is not there yet. Throws an error that names what is missing. */
export const neo4jJars = (log = () => {}) => {
  const missing = missingForNeo4j();
  if (missing.length > 0)
    throw new Error(
      `To start Neo4j, install ${missing.join(" and ")}. Or set NEO4J_URI to one that runs, or use docker-compose.yml.`,
    );
  const folder = join(cache, "lib");
  if (!hasJars(folder)) fetchJars(folder, log);
  return folder;
};
