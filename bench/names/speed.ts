import { buildNameIndex } from "../../src/names/name-index.ts";
import type { NameEntry } from "../../src/names/name-table.ts";
import { searchNames } from "../../src/names/search-names.ts";
import { makeCases } from "./cases.ts";
import { type Form, makePeople, type Person } from "./people.ts";

export type Speed = {
  readonly people: number;
  readonly names: number;
  readonly queries: number;
  /** Milliseconds of processor time, which other work on the machine does not lengthen. */
  readonly build: number;
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  /** Megabytes of the index, its texts apart; only where the collector can be called. */
  readonly memory: number | null;
};

const NAMES_EACH = 5;

const whole = ({ given, surname }: Form): string => `${given} ${surname}`;
const full = ({ given, patronymic, surname }: Form): string => [given, patronymic, surname].filter(Boolean).join(" ");

/** A person with five names: each form with and without patronymic, Latin spellings, and some turned round. */
const toEntry = ({ id, degree, forms, latin }: Person): NameEntry => {
  const all = [...Object.values(forms), ...latin];
  const texts = [...all.map(whole), ...all.map(full), ...all.map(({ given, surname }) => `${surname} ${given}`)];
  const names = [...new Set(texts)].slice(0, NAMES_EACH).map((text) => ({ text }));
  return { entity: id, kind: "PERSON", degree, names };
};

const used = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Milliseconds of processor time that this process has used. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Times an index of many people, and queries of every category on it, one after another. */
export const measureSpeed = (crowds: number, size: number): Speed => {
  const seeds = [...Array(crowds).keys()].map((i) => 100 + i);
  const people = seeds.flatMap((seed) =>
    makePeople(size, seed).map((person) => ({ ...person, id: `${seed}${person.id}` })),
  );
  const entries = people.map(toEntry);
  const queries = seeds.flatMap((seed) => makeCases(makePeople(200, seed), 15, seed));
  const before = used();
  const started = spent();
  const index = buildNameIndex(entries);
  const build = spent() - started;
  const memory = globalThis.gc === undefined ? null : (used() - before) / 1e6;
  const times = queries.map(({ text }) => {
    const asked = spent();
    searchNames(index, text, { kinds: null, first: 10, after: null });
    return spent() - asked;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return {
    people: people.length,
    names: entries.reduce((sum, { names }) => sum + names.length, 0),
    queries: times.length,
    build,
    median: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    memory,
  };
};
