import { beforeAll, expect, test } from "@jest/globals";
import type { PairRecord, Projection, RelationRecord } from "../../src/domain/record.ts";
import type { Statement } from "../../src/domain/statement.ts";
import { isPlanned } from "../../src/domain/status.ts";
import { projectSeed } from "./project-seed.ts";

/*
 * The traps of the five documents (docs/seed.md lists them), as the graph shows them.
 */

let projection: Projection;
let statements: readonly Statement[];
beforeAll(async () => {
  const seed = await projectSeed();
  projection = seed.projection;
  statements = seed.statements.map(({ value }) => value);
});

const PAIR = "country:BY|country:KZ";
const relationsOf = (id: string): readonly RelationRecord[] =>
  projection.relations.filter(({ from, to }) => from === id || to === id);
const entity = (id: string) => projection.entities.find((one) => one.id === id);
const figuresOf = (subject: string, property: string) =>
  projection.figures
    .filter((figure) => figure.subject === subject && figure.property === property)
    .map(({ value, qualifier, unit, sourceCount }) => ({ value, qualifier, unit, sourceCount }));
const inYear = (year: number | null): readonly PairRecord[] =>
  projection.pairs.filter((pair) => pair.pair === PAIR && pair.year === year);
const idsIn = (year: number, planned: boolean): readonly string[] =>
  inYear(year)
    .filter(({ status }) => isPlanned(status) === planned)
    .map((pair) => pair.entity)
    .toSorted();

test("the visitor whom the text names by office only is that office", () => {
  const visit = "visit:prime-minister-of-kazakhstan-to-minsk-2024";
  const visitors = relationsOf(visit).filter(({ type }) => type === "VISITOR_ON");
  expect(visitors.map(({ from }) => from)).toEqual(["office:prime-minister-of-kazakhstan"]);
  const holders = projection.relations.filter(({ office }) => office === "office:prime-minister-of-kazakhstan");
  expect(holders).toEqual([]);
});

test("a department's head heads the department, and a deputy is no head", () => {
  const bodyOf = (person: string) =>
    relationsOf(person)
      .filter(({ type }) => type === "HOLDS_OFFICE")
      .map(({ office, to }) => ({ office, to }));
  expect(bodyOf("person:vasily-chernik")).toEqual([
    {
      office: "office:head-of-main-department-of-culture-and-analytics",
      to: "institution:main-department-of-culture-and-analytics",
    },
  ]);
  expect(bodyOf("person:anton-rybakov")).toEqual([
    {
      office: "office:deputy-head-of-directorate-for-interregional-and-cultural-relations",
      to: "institution:directorate-for-interregional-and-cultural-relations",
    },
  ]);
});

test("an office attested in 2017 and in 2024 has two terms, and none between them", () => {
  const [office] = relationsOf("person:alexander-lukashenko").filter(({ type }) => type === "HOLDS_OFFICE");
  expect(office?.terms.map(({ from, to }) => [from, to])).toEqual([
    ["2017-06-08", "2017-06-08"],
    ["2024-12-11", "2024-12-11"],
  ]);
});

test("84 heroes rest on two sources; about 500 and more than 500 differ and do not contradict", () => {
  expect(figuresOf("group:heroes-from-kazakhstan-honoured-for-belarus", "SIZE")).toEqual([
    { value: 84, qualifier: "EXACTLY", unit: "hero", sourceCount: 2 },
  ]);
  const all = "group:heroes-of-the-soviet-union-from-kazakhstan";
  const figures = figuresOf(all, "SIZE").toSorted((a, b) => a.qualifier.localeCompare(b.qualifier));
  expect(figures).toEqual([
    { value: 500, qualifier: "ABOUT", unit: "hero", sourceCount: 1 },
    { value: 500, qualifier: "MORE_THAN", unit: "hero", sourceCount: 1 },
  ]);
  const conflicts = projection.conflicts.filter(({ subject }) => subject === all);
  expect(conflicts.map(({ kind }) => kind)).toEqual(["DIFFERS"]);
});

test("320 partisans are entered, of 1,600 who fought", () => {
  const entered = "group:kazakh-partisans-in-the-partizany-database";
  const fought = "group:kazakhstanis-in-belarusian-partisan-formations";
  expect(figuresOf(entered, "SIZE")[0]?.value).toBe(320);
  expect(figuresOf(fought, "SIZE")[0]?.value).toBe(1600);
  expect(relationsOf(entered).some(({ type, to }) => type === "PART_OF" && to === fought)).toBe(true);
});

test("the two thirteens are of two groups, with two units", () => {
  const thirteens = projection.figures.filter(({ value }) => value === 13);
  expect(thirteens.map(({ subject, unit }) => [subject, unit]).toSorted()).toEqual([
    ["group:belarusian-ethno-cultural-associations-in-kazakhstan", "association"],
    ["group:joint-assembly-plants-in-kazakhstan", "plant"],
  ]);
});

test("several tens of thousands have no number, only words", () => {
  expect(figuresOf("group:soldiers-from-kazakhstan-fallen-in-belarus", "SIZE")[0]?.value).toBeNull();
});

test("the web project is available by one text and intended by a later one, and both are kept", () => {
  const project = "resource:kazakhstanis-in-battles-for-belarus";
  const said = statements.filter(({ subject, property }) => subject === project && property === "STATUS");
  expect(said.map(({ status, source }) => [source, status]).toSorted()).toEqual([
    ["source:belta-2024-12-20", "PLANNED"],
    ["source:project-presentation-2024-12-11", "AVAILABLE"],
  ]);
  const conflicts = projection.conflicts.filter(({ subject }) => subject === project);
  expect(conflicts.map(({ property, kind }) => [property, kind])).toEqual([["STATUS", "DIFFERS"]]);
});

test("the action plan is approved and not signed; the plan with Russia is signed on no known day", () => {
  expect(entity("agreement:cultural-action-plan-2025-2026")).toMatchObject({ status: "APPROVED", signedOn: null });
  expect(entity("agreement:humanitarian-plan-kazakhstan-russia-2025")).toMatchObject({
    status: "SIGNED",
    signedOn: null,
    validity: { edtf: "2025" },
  });
});

test("what a text mulls over, or calls likely or possible, is considered", () => {
  for (const id of [
    "event:exchange-of-exhibitions",
    "event:further-development-of-kazakhstanis-in-battles-for-belarus",
    "event:belarusian-exhibition-in-the-alzhir-museum",
  ])
    expect(entity(id)?.status).toBe("CONSIDERED");
});

test("Belarus and Kazakhstan year by year", () => {
  expect(idsIn(1996, false)).toEqual(["agreement:culture-science-education-1996"]);
  expect(idsIn(2014, false)).toEqual(["event:days-of-belarusian-culture-in-astana-2014"]);
  expect(idsIn(2017, false)).toEqual([
    "event:conference-25-years-of-relations-2017",
    "meeting:lukashenko-nazarbayev-2017",
    "visit:lukashenko-to-kazakhstan-2017",
  ]);
  expect(idsIn(2017, true)).toEqual([
    "event:expo-2017",
    "event:golden-man-exhibition-in-minsk",
    "visit:lukashenko-to-expo-2017",
  ]);
  expect(idsIn(2018, false)).toEqual([]);
  expect(idsIn(2018, true)).toEqual(["event:days-of-kazakhstan-culture-in-belarus-2018"]);
  expect(idsIn(2024, false)).toEqual([
    "agreement:cultural-action-plan-2025-2026",
    "event:presentation-of-kazakhstanis-in-battles-for-belarus",
    "event:press-conference-of-ambassador-of-kazakhstan-2024",
    "visit:prime-minister-of-kazakhstan-to-minsk-2024",
  ]);
  expect(idsIn(2025, true)).toEqual(["event:80th-anniversary-of-the-victory"]);
  expect(entity("event:relations-established-belarus-kazakhstan")?.validity).toMatchObject({
    edtf: "1992~",
    derived: true,
  });
});

test("annual meetings and regular days of culture yield no instance that no text names", () => {
  expect(projection.entities.filter(({ kind }) => kind === "MEETING")).toHaveLength(1);
  const days = "event:days-of-culture-belarus-kazakhstan";
  const instances = projection.relations.filter(({ type, to }) => type === "PART_OF" && to === days);
  expect(instances.map(({ from }) => from).toSorted()).toEqual([
    "event:days-of-belarusian-culture-in-astana-2014",
    "event:days-of-kazakhstan-culture-in-belarus-2018",
  ]);
});

test("the article without a date leaves its offices and its conference undated", () => {
  const undated = ["person:abzal-nukenov", "person:aida-balaeva", "person:anton-rybakov", "person:grigory-gurov"];
  const days = undated.flatMap(relationsOf).map(({ validity }) => validity);
  expect(days.every((validity) => validity === null)).toBe(true);
  expect(entity("event:conference-memory-of-victory-in-almaty")).toMatchObject({ status: "HELD", validity: null });
});

test("nothing that agencies report joins them to anyone", () => {
  for (const id of ["institution:belta", "institution:kazinform", "institution:kazpravda"])
    expect(relationsOf(id)).toEqual([]);
});

test("no claim of the documents contradicts another", () => {
  expect(projection.conflicts.filter(({ kind }) => kind === "CONTRADICTS")).toEqual([]);
  expect(projection.relations.filter(({ disputed }) => disputed)).toEqual([]);
});
