import { expect, test } from "@jest/globals";
import * as appointments from "../../../src/import/historian/appointments.ts";
import * as articles from "../../../src/import/historian/articles.ts";
import * as gazetteer from "../../../src/import/historian/gazetteer.ts";
import { readElements } from "../../../src/import/historian/read-elements.ts";
import { readAppointment } from "../../../src/import/historian/service.ts";
import { linesOf, onlyElement, recordsIn } from "./elements.ts";

const step = (name: string, date: string, note = "") => `<${name}><date>${date}</date><note>${note}</note></${name}>`;

const chief = (started: string, ended: string, note: string) =>
  `<chief><id>kz-1</id><person-id>someone-one-n</person-id><role-title-id>ambassador-e-p</role-title-id>
   <contemporary-territory-id>kazakhstan</contemporary-territory-id>${step("appointed", "1992-08-11")}${step("arrived", "")}
   ${step("started", started)}${ended}<note>${note}</note></chief>`;

const appointed = async (list: string, inner: string) => {
  const [found] = await recordsIn(
    `<country-mission><territory-id>kazakhstan</territory-id><${list}>${inner}</${list}></country-mission>`,
    "chief",
  );
  if (found === undefined) throw new Error("There is no chief.");
  const post = appointments.readPost(found.root, found.head);
  return appointments.toRecords(readAppointment(found.element, found.within), post, "kazakhstan");
};

const HELD = "person:pocom-someone-one-n HOLDS_OFFICE office:ambassador-of-united-states-to-kazakhstan";

test.each([
  ["1992-09-15", step("ended", "1995-07-01", "Left post on"), "1992-09-15/1995-07-01"],
  ["1992-09", step("ended", "1995-07-01", "Left post about"), "1992-09/1995-07-01~"],
  ["", step("ended", "1995-07-01"), "1992-08-11/1995-07-01"],
  ["1992-09-15", step("ended", ""), "1992-09-15/"],
])("service from %s", async (started, ended, edtf) => {
  const { records } = await appointed("chiefs", chief(started, ended, ""));
  expect(linesOf(records, "HOLDS_OFFICE")).toEqual([`${HELD} [${edtf}]`]);
});

test.each([
  ["chiefs", "Declined appointment."],
  ["chiefs", "Not commissioned; nomination withdrawn before the Senate acted upon it."],
  ["other-nominees", "Took oath of office, but did not proceed to post."],
])("an appointment in %s that never took effect is no office held: %s", async (list, note) => {
  const { records, problems } = await appointed(list, chief("", step("ended", ""), note));
  expect(records).toEqual([]);
  expect(problems[0]?.reason).toBe(`The appointment never took effect: ${note}`);
});

test("service that ends before it begins is refused", async () => {
  const { records, problems } = await appointed("chiefs", chief("1992-09-15", step("ended", "1991-07"), ""));
  expect(records).toEqual([]);
  expect(problems[0]?.reason).toBe("It ends on 1991-07, before it begins on 1992-09-15.");
});

const territory = async (id: string, since: string, until: string, inner = "") =>
  gazetteer.toRecords(
    gazetteer.readTerritory(
      await onlyElement(
        `<territory><id>${id}</id><short-form-name>Name</short-form-name><long-form-name>Long Name</long-form-name>
         <valid-since>${since}</valid-since><valid-until>${until}</valid-until>${inner}</territory>`,
        "territory",
      ),
    ),
  );

test("a territory exists from its first year; 9999 is open, and it succeeds its predecessors", async () => {
  const { records } = await territory(
    "kazakhstan",
    "1991",
    "9999",
    "<predecessors><predecessor>soviet-union-1991</predecessor></predecessors>",
  );
  expect(linesOf(records, "OCCURRED", "SUCCEEDS")).toEqual([
    "country:KZ OCCURRED  [1991/..]",
    "country:KZ SUCCEEDS country:soviet-union",
  ]);
});

test("a territory whose years contradict one another goes in without them, and the reason is said", async () => {
  const { records, problems } = await territory("northern-rhodesia-1964", "1986", "1964");
  expect(linesOf(records, "OCCURRED")).toEqual([]);
  expect(records.length).toBeGreaterThan(0);
  expect(problems[0]?.reason).toBe("It is said to begin in 1986 and to end in 1964.");
});

test("an article tells only what its markup dates", async () => {
  const article = articles.readArticle(
    await onlyElement(
      `<TEI><teiHeader><fileDesc><publicationStmt><p>Department of State, 2011</p></publicationStmt></fileDesc></teiHeader><text><body>
       <head>Establishment of Diplomatic Relations, <date when="1991-12-25">1991</date>.</head>
       <head>A Treaty, <date>1992</date>.</head><head>A Closure, <date when="1933">1993</date>.</head></body></text></TEI>`,
      "TEI",
    ),
  );
  const { records, problems } = articles.toRecords(article, "kazakhstan");
  const events = records.flatMap(({ type, value }) =>
    type === "entity" && value.kind === "EVENT" ? [value.eventKind] : [],
  );
  expect(events).toEqual(["RELATIONS_ESTABLISHED"]);
  expect(linesOf(records, "OCCURRED")[0]).toMatch(/\[1991-12-25\]$/);
  expect(problems.map(({ reason }) => reason)).toEqual([
    '"A Treaty, 1992.": the markup states no date.',
    '"A Closure, 1993.": the markup says 1933, the words another year.',
  ]);
});

test("a file that breaks off gives what stood before, and the line", async () => {
  async function* chunks() {
    yield new TextEncoder().encode("<visits>\n<visit><id>1</id></visit>\n<visit><id>2</visit>");
  }
  const found: string[] = [];
  for await (const one of readElements(chunks(), () => "visit"))
    found.push("broken" in one ? `line ${one.line}` : "visit");
  expect(found).toEqual(["visit", "line 3"]);
});
