import { expect, test } from "@jest/globals";
import { readTrip, toRecords } from "../../../src/import/historian/trips.ts";
import { linesOf, onlyElement } from "./elements.ts";

type Given = { country?: string; label?: string; locale?: string; remarks?: string; start?: string; end?: string };

const trip = async ({ country = "kazakhstan", label = "Kazakhstan", locale = "", remarks = "", start, end }: Given) =>
  toRecords(
    readTrip(
      await onlyElement(
        `<trips><trip role="secretary" who="someone-one-n"><id>5</id><role>secretary</role><name>One Someone</name>
         <start-date>${start ?? "1991-12-17"}</start-date><end-date>${end ?? "1991-12-18"}</end-date>
         <country id="${country}">${label}</country><locale>${locale}</locale><remarks>${remarks}</remarks></trip></trips>`,
        "trip",
      ),
    ),
    "someone-one-n",
  ).records;

test("whom the traveller met becomes meetings inside the trip, one with each", async () => {
  const records = await trip({ locale: "Alma Ata", remarks: "Met with President Tulip and senior officials." });
  expect(linesOf(records, "MET_AT", "HELD_DURING", "TOOK_PLACE_IN")).toEqual([
    "meeting:historian-travels-5-1 HELD_DURING visit:historian-travels-5",
    "meeting:historian-travels-5-1 TOOK_PLACE_IN place:almaty",
    "person:pocom-someone-one-n MET_AT meeting:historian-travels-5-1",
    "person:kazakhstan-president-tulip-1991 MET_AT meeting:historian-travels-5-1",
    "meeting:historian-travels-5-2 HELD_DURING visit:historian-travels-5",
    "meeting:historian-travels-5-2 TOOK_PLACE_IN place:almaty",
    "person:pocom-someone-one-n MET_AT meeting:historian-travels-5-2",
    "group:senior-officials-met-in-kazakhstan MET_AT meeting:historian-travels-5-2",
  ]);
});

test("a renamed town is one place with the names of its days", async () => {
  const old = await trip({ locale: "Alma Ata" });
  const now = await trip({ locale: "Almaty", start: "2000-04-15", end: "2000-04-16" });
  const names = [old, now].flatMap((records) => linesOf(records, "NAME")).filter((line) => line.startsWith("place:"));
  expect(names).toEqual([
    "place:almaty NAME Alma Ata [1991-12-17/1991-12-18]",
    "place:almaty NAME Almaty [2000-04-15/2000-04-16]",
  ]);
});

test("several stops are several places; a town lies in the state that it is in today", async () => {
  const records = await trip({
    country: "russia",
    label: "U.S.S.R.",
    locale: "Moscow, Kiev",
    start: "1974-06-27",
    end: "1974-07-03",
  });
  expect(linesOf(records, "VISIT_TO", "LOCATED_IN")).toEqual([
    "visit:historian-travels-5 VISIT_TO country:soviet-union",
    "place:moscow LOCATED_IN country:RU",
    "visit:historian-travels-5 VISIT_TO place:moscow",
    "place:kyiv-ukraine LOCATED_IN country:UA",
    "visit:historian-travels-5 VISIT_TO place:kyiv-ukraine",
  ]);
});

const postsOfOthers = (records: Parameters<typeof linesOf>[0]) =>
  linesOf(records, "HOLDS_OFFICE").filter((line) => !line.includes("pocom"));

test("a post told with its state is held there; without it, only of a host's head met alone", async () => {
  expect(postsOfOthers(await trip({ remarks: "Met with Ukrainian President Anna Blum." }))).toEqual([
    "person:ukraine-anna-blum HOLDS_OFFICE office:president-of-ukraine [1991-12-17/1991-12-18]",
  ]);
  expect(postsOfOthers(await trip({ remarks: "Met with President Anna Blum." }))).toEqual([
    "person:kazakhstan-anna-blum HOLDS_OFFICE office:president-of-kazakhstan [1991-12-17/1991-12-18]",
  ]);
  expect(postsOfOthers(await trip({ remarks: "Attended a summit and met with President Anna Blum." }))).toEqual([]);
  expect(postsOfOthers(await trip({ remarks: "Met with Foreign Minister Anna Blum." }))).toEqual([]);
});

test("posts in the plural are posts, and nobody is named", async () => {
  const records = await trip({ remarks: "Met with the Foreign Ministers of France, Germany, and the Netherlands." });
  expect(linesOf(records, "MET_AT").filter((line) => line.startsWith("office:"))).toEqual([
    "office:foreign-minister-of-france MET_AT meeting:historian-travels-5-1",
    "office:foreign-minister-of-germany MET_AT meeting:historian-travels-5-2",
    "office:foreign-minister-of-netherlands MET_AT meeting:historian-travels-5-3",
  ]);
});
