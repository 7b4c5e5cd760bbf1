import type { Language } from "../../src/domain/entity.ts";
import type { RelationInNames } from "../../src/domain/sentence.ts";
import { ATTESTED, dated } from "./validity-cases.ts";

const relation = (
  parts: Pick<RelationInNames, "type" | "from" | "to"> & Partial<RelationInNames>,
): RelationInNames => ({
  office: null,
  context: null,
  role: null,
  validity: null,
  status: null,
  ...parts,
});

export const RELATION_CASES: readonly (readonly [Language, string, RelationInNames])[] = [
  [
    "EN",
    "Alexander Lukashenko visited Kazakhstan, 8–9 June 2017",
    relation({
      type: "VISITOR_ON",
      from: "Alexander Lukashenko",
      to: "Visit to Kazakhstan",
      context: "Kazakhstan",
      validity: dated("2017-06-08/2017-06-09"),
      status: "HELD",
    }),
  ],
  [
    "RU",
    "Александр Лукашенко: визит, принимающая сторона — Казахстан, 8–9 июня 2017 г.",
    relation({
      type: "VISITOR_ON",
      from: "Александр Лукашенко",
      to: "Визит",
      context: "Казахстан",
      validity: dated("2017-06-08/2017-06-09"),
      status: "HELD",
    }),
  ],
  [
    "KK",
    "Александр Лукашенко: сапар, қабылдаушы тарап — Қазақстан, 2017 ж. 8–9 маусым",
    relation({
      type: "VISITOR_ON",
      from: "Александр Лукашенко",
      to: "Сапар",
      context: "Қазақстан",
      validity: dated("2017-06-08/2017-06-09"),
      status: "HELD",
    }),
  ],
  [
    "BE",
    "Аляксандр Лукашэнка: візіт, прымаючы бок — Казахстан, 8–9 чэрвеня 2017 г.",
    relation({
      type: "VISITOR_ON",
      from: "Аляксандр Лукашэнка",
      to: "Візіт",
      context: "Казахстан",
      validity: dated("2017-06-08/2017-06-09"),
      status: "HELD",
    }),
  ],
  [
    "EN",
    "Timur Zhaksylykov, Ambassador of Kazakhstan to Belarus (attested 11–20 December 2024)",
    relation({
      type: "HOLDS_OFFICE",
      from: "Timur Zhaksylykov",
      to: "Embassy of Kazakhstan in Belarus",
      office: "Ambassador of Kazakhstan to Belarus",
      validity: dated("2024-12-11/2024-12-20", ATTESTED),
    }),
  ],
  [
    "KK",
    "Тимур Жақсылықов — Қазақстанның Беларусьтегі елшісі (расталған уақыты: 2024 ж. 11–20 желтоқсан)",
    relation({
      type: "HOLDS_OFFICE",
      from: "Тимур Жақсылықов",
      to: "Елшілік",
      office: "Қазақстанның Беларусьтегі елшісі",
      validity: dated("2024-12-11/2024-12-20", ATTESTED),
    }),
  ],
  [
    "EN",
    "Prime Minister of Kazakhstan, visitor on Visit to Minsk, 14 November 2024",
    relation({
      type: "VISITOR_ON",
      from: "Prime Minister of Kazakhstan",
      to: "Visit to Minsk",
      validity: dated("2024-11-14"),
      status: "HELD",
    }),
  ],
  [
    "EN",
    "Days of Kazakhstan Culture, to be held in Belarus, 2018 (planned)",
    relation({
      type: "TOOK_PLACE_IN",
      from: "Days of Kazakhstan Culture",
      to: "Belarus",
      validity: dated("2018", { extent: "WITHIN" }),
      status: "PLANNED",
    }),
  ],
  [
    "BE",
    "Дні культуры Казахстана: намечанае месца правядзення — Беларусь, 2018 г. (запланавана)",
    relation({
      type: "TOOK_PLACE_IN",
      from: "Дні культуры Казахстана",
      to: "Беларусь",
      validity: dated("2018", { extent: "WITHIN" }),
      status: "PLANNED",
    }),
  ],
  [
    "EN",
    "Belarus took part in Expo 2017, undated (exhibitor)",
    relation({ type: "TOOK_PART_IN", from: "Belarus", to: "Expo 2017", role: "EXHIBITOR", status: "HELD" }),
  ],
  [
    "EN",
    "Ministry of Culture of Belarus, a body of Belarus",
    relation({ type: "BODY_OF", from: "Ministry of Culture of Belarus", to: "Belarus" }),
  ],
  [
    "RU",
    "Казахстан — сторона; документ — План действий, 2024–2026 гг. (одобрено)",
    relation({
      type: "PARTY_TO",
      from: "Казахстан",
      to: "План действий",
      validity: dated("2024/2026"),
      status: "APPROVED",
    }),
  ],
  [
    "EN",
    "Alexander Shumilin, participant in Expo 2017, undated",
    relation({ type: "TOOK_PART_IN", from: "Alexander Shumilin", to: "Expo 2017" }),
  ],
  [
    "EN",
    "Alexander Lukashenko was to visit Expo district, within 8–9 June 2017 (planned)",
    relation({
      type: "VISITOR_ON",
      from: "Alexander Lukashenko",
      to: "Planned visit",
      context: "Expo district",
      validity: dated("2017-06-08/2017-06-09", { extent: "WITHIN", derived: true }),
      status: "PLANNED",
    }),
  ],
  [
    "EN",
    "Kazakhstan, party to Road map (attested 8 June 2017; in force)",
    relation({
      type: "PARTY_TO",
      from: "Kazakhstan",
      to: "Road map",
      validity: dated("2017-06-08", ATTESTED),
      status: "IN_FORCE",
    }),
  ],
  [
    "EN",
    "Meeting of the presidents coincided with Meeting of the ministers, 8 June 2017",
    relation({
      type: "COINCIDES_WITH",
      from: "Meeting of the presidents",
      to: "Meeting of the ministers",
      validity: dated("2017-06-08"),
      status: "HELD",
    }),
  ],
  [
    "RU",
    "Встреча президентов — в то же время и там же: Встреча министров, 8 июня 2017 г.",
    relation({
      type: "COINCIDES_WITH",
      from: "Встреча президентов",
      to: "Встреча министров",
      validity: dated("2017-06-08"),
      status: "HELD",
    }),
  ],
  [
    "KK",
    "Президенттер кездесуі — сол уақытта әрі сол жерде: Министрлер кездесуі, 2017 ж. 8 маусым",
    relation({
      type: "COINCIDES_WITH",
      from: "Президенттер кездесуі",
      to: "Министрлер кездесуі",
      validity: dated("2017-06-08"),
      status: "HELD",
    }),
  ],
  [
    "BE",
    "Сустрэча прэзідэнтаў — у той жа час і там жа: Сустрэча міністраў, 8 чэрвеня 2017 г.",
    relation({
      type: "COINCIDES_WITH",
      from: "Сустрэча прэзідэнтаў",
      to: "Сустрэча міністраў",
      validity: dated("2017-06-08"),
      status: "HELD",
    }),
  ],
];
