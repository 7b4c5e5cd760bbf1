import { expect, test } from "@jest/globals";
import { readVisit, toRecords } from "../../../src/import/historian/visits.ts";
import { linesOf, onlyElement } from "./elements.ts";

type Given = { visitor: string; from?: string; label?: string; start?: string; end?: string; description?: string };

const visit = async ({ visitor, from = "kazakhstan", label = "Kazakhstan", start, end, description = "" }: Given) =>
  toRecords(
    readVisit(
      await onlyElement(
        `<visits><visit><id>7</id><start-date>${start ?? "1994-02-14"}</start-date><end-date>${end ?? "1994-02-16"}</end-date>
         <visitor>${visitor}</visitor><from id="${from}">${label}</from><description>${description}</description>
         <created-by>someone</created-by><last-modified-by>somebody</last-modified-by>
         <last-modified-datetime>2010-02-25T12:14:48.898-04:00</last-modified-datetime></visit></visits>`,
        "visit",
      ),
    ),
    "1990",
  );

test("a visitor with a post and a name becomes a person who held the post on those days", async () => {
  const { records, problems } = await visit({ visitor: "President Nursultan Nazarbayev" });
  expect(problems).toEqual([]);
  expect(linesOf(records, "VISITOR_ON", "VISIT_TO", "HOLDS_OFFICE", "OFFICE_OF")).toEqual([
    "visit:historian-visits-7 VISIT_TO country:US",
    "office:president-of-kazakhstan OFFICE_OF country:KZ",
    "person:kazakhstan-nursultan-nazarbayev HOLDS_OFFICE office:president-of-kazakhstan [1994-02-14/1994-02-16]",
    "person:kazakhstan-nursultan-nazarbayev VISITOR_ON visit:historian-visits-7",
  ]);
});

test("a visitor named only by post is the post, and nobody is invented", async () => {
  const { records } = await visit({ visitor: "Prime Minister" });
  expect(linesOf(records, "VISITOR_ON")).toEqual([
    "office:prime-minister-of-kazakhstan VISITOR_ON visit:historian-visits-7",
  ]);
  expect(records.filter(({ type, value }) => type === "entity" && value.id.startsWith("person:"))).toEqual([]);
});

test.each([
  ["King Abdullah Bin and Crown Prince Hussein Bin Abdullah", 2],
  ["President Anwar Sadat, Prime Minister Mustafa Khalil", 2],
  ["Premier &amp; Prince Norodom Sihanouk", 1],
  ["President Benigno S. Aquino, 3rd", 1],
  ["President Surangel Samuel Whipps, Jr.", 1],
])("%s are as many visitors as they are", async (visitor, count) => {
  const { records } = await visit({ visitor });
  expect(linesOf(records, "VISITOR_ON").filter((line) => line.startsWith("person:"))).toHaveLength(count);
});

test("a president-elect holds no post, and the visit still has its state", async () => {
  const { records } = await visit({ visitor: "President- elect Ernesto Zedillo", from: "mexico", label: "Mexico" });
  expect(linesOf(records, "HOLDS_OFFICE")).toEqual([]);
  expect(linesOf(records, "VISITOR_ON")).toEqual([
    "person:mexico-ernesto-zedillo VISITOR_ON visit:historian-visits-7",
    "country:MX VISITOR_ON visit:historian-visits-7",
  ]);
});

test("one word of a name makes another candidate each year; two words the same", async () => {
  const ids = async (visitor: string, start: string) =>
    linesOf(
      (await visit({ visitor, from: "korea-south", label: "Korea", start, end: start })).records,
      "VISITOR_ON",
    )[0]?.split(" ")[0];
  expect(await ids("President Park", "1965-05-17")).not.toBe(await ids("President Park", "2013-05-07"));
  expect(await ids("President Kim Dae-jung", "1998-06-08")).toBe(await ids("President Kim Dae Jung", "1999-07-02"));
});

test("homonyms of one state stay two", async () => {
  const given = { visitor: "Prime Minister Bjarni Benediktsson", from: "iceland", label: "Iceland" };
  const early = await visit({ ...given, start: "1969-04-10", end: "1969-04-10" });
  const late = await visit({ ...given, start: "2024-07-09", end: "2024-07-10" });
  expect(linesOf(early.records, "VISITOR_ON")).not.toEqual(linesOf(late.records, "VISITOR_ON"));
});

test("each spelling is a name of its own", async () => {
  const { records } = await visit({ visitor: "Chairman Stanislav Shushkevich", from: "belarus", label: "Belarus" });
  expect(linesOf(records, "NAME")).toContain("person:belarus-stanislav-shushkevich NAME Stanislav Shushkevich");
});

test("the label says which state it was, where the id does not", async () => {
  const { records } = await visit({ visitor: "Premier Nikita Khrushchev", from: "russia", label: "U.S.S.R." });
  expect(linesOf(records, "OFFICE_OF")).toEqual(["office:premier-of-soviet-union OFFICE_OF country:soviet-union"]);
});

test("a meeting on a visit is held during it, with the president of that day", async () => {
  const { records } = await visit({
    visitor: "President Nursultan Nazarbayev",
    description: "Attended a ceremony and met with President Clinton on February 15.",
  });
  expect(linesOf(records, "HELD_DURING", "MET_AT")).toEqual([
    "meeting:historian-visits-7-1 HELD_DURING visit:historian-visits-7",
    "person:kazakhstan-nursultan-nazarbayev MET_AT meeting:historian-visits-7-1",
    "person:us-president-clinton-william-j MET_AT meeting:historian-visits-7-1",
  ]);
  expect(linesOf(records, "OCCURRED")).toContain("meeting:historian-visits-7-1 OCCURRED  [1994-02-15]");
});

test("a meeting on a day outside the visit is refused with the reason, and the visit goes in", async () => {
  const { records, problems } = await visit({
    visitor: "President Nursultan Nazarbayev",
    description: "Met with President Clinton on April 21.",
  });
  expect(linesOf(records, "VISITOR_ON")).toHaveLength(1);
  expect(problems.map(({ reason }) => reason)).toEqual([
    "A meeting on 04-21 (month, day) is told of visit:historian-visits-7, which lasted from 1994-02-14 to 1994-02-16.",
  ]);
});

test("a visit that ends before it begins is refused", async () => {
  const { records, problems } = await visit({ visitor: "President Nursultan Nazarbayev", end: "1994-02-01" });
  expect(records).toEqual([]);
  expect(problems).toEqual([
    {
      path: "end-date",
      reason: "It ends on 1994-02-01, before it begins on 1994-02-14.",
      mend: "Exchange or mend the days.",
    },
  ]);
});

test("who kept the record is left out", async () => {
  const { records } = await visit({ visitor: "President Nursultan Nazarbayev" });
  expect(JSON.stringify(records)).not.toMatch(/someone|somebody/);
});
