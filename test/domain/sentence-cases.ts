import type { Language } from "../../src/domain/entity.ts";
import type { RelationInNames } from "../../src/domain/sentence.ts";
import type { Validity } from "../../src/domain/validity.ts";

/** A validity for texts, which read nothing but the EDTF and the flags. */
export const dated = (edtf: string, flags: Partial<Validity> = {}): Validity => ({
  edtf,
  from: null,
  to: null,
  extent: "WHOLE",
  mayBeginBefore: false,
  mayEndAfter: false,
  approximate: false,
  uncertain: false,
  derived: false,
  ...flags,
});

export const ATTESTED = { mayBeginBefore: true, mayEndAfter: true } as const;

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

/** Each validity, and its text in English, Russian, Kazakh and Belarusian. */
export const VALIDITY_CASES: readonly (readonly [Validity | null, string, string, string, string])[] = [
  [null, "undated", "без даты", "күні белгісіз", "без даты"],
  [dated("2014"), "2014", "2014 г.", "2014 ж.", "2014 г."],
  [dated("2017-06"), "June 2017", "июнь 2017 г.", "2017 ж. маусым", "чэрвень 2017 г."],
  [dated("1996-01-17"), "17 January 1996", "17 января 1996 г.", "1996 ж. 17 қаңтар", "17 студзеня 1996 г."],
  [dated("2017-06-08/2017-06-09"), "8–9 June 2017", "8–9 июня 2017 г.", "2017 ж. 8–9 маусым", "8–9 чэрвеня 2017 г."],
  [
    dated("2017-06-30/2017-07-02"),
    "30 June – 2 July 2017",
    "30 июня – 2 июля 2017 г.",
    "2017 ж. 30 маусым – 2 шілде",
    "30 чэрвеня – 2 ліпеня 2017 г.",
  ],
  [
    dated("2017-12-30/2018-01-02"),
    "30 December 2017 – 2 January 2018",
    "30 декабря 2017 г. – 2 января 2018 г.",
    "2017 ж. 30 желтоқсан – 2018 ж. 2 қаңтар",
    "30 снежня 2017 г. – 2 студзеня 2018 г.",
  ],
  [
    dated("2017-06/2017-07"),
    "June – July 2017",
    "июнь – июль 2017 г.",
    "2017 ж. маусым – шілде",
    "чэрвень – ліпень 2017 г.",
  ],
  [dated("2025/2026"), "2025–2026", "2025–2026 гг.", "2025–2026 жж.", "2025–2026 гг."],
  [dated("2024~"), "about 2024", "приблизительно 2024 г.", "шамамен 2024 ж.", "прыблізна 2024 г."],
  [dated("2018?"), "possibly 2018", "возможно, 2018 г.", "мүмкін, 2018 ж.", "магчыма, 2018 г."],
  [
    dated("2018-03%"),
    "possibly about March 2018",
    "возможно, приблизительно март 2018 г.",
    "мүмкін, шамамен 2018 ж. наурыз",
    "магчыма, прыблізна сакавік 2018 г.",
  ],
  [dated("2017-06/.."), "from June 2017", "с июня 2017 г.", "басталуы: 2017 ж. маусым", "з чэрвеня 2017 г."],
  [dated("../2014-08"), "until August 2014", "до августа 2014 г.", "аяқталуы: 2014 ж. тамыз", "да жніўня 2014 г."],
  [
    dated("2024/", { mayEndAfter: true }),
    "from 2024, end unknown",
    "с 2024 г., конец неизвестен",
    "басталуы: 2024 ж., аяқталуы белгісіз",
    "з 2024 г., канец невядомы",
  ],
  [
    dated("/2014", { mayBeginBefore: true }),
    "until 2014, beginning unknown",
    "до 2014 г., начало неизвестно",
    "аяқталуы: 2014 ж., басталуы белгісіз",
    "да 2014 г., пачатак невядомы",
  ],
  [dated("2017-21"), "spring 2017", "весна 2017 г.", "2017 ж. көктем", "вясна 2017 г."],
  [dated("201X"), "201X", "201X", "201X", "201X"],
  [
    dated("2024-12-20", ATTESTED),
    "attested 20 December 2024",
    "засвидетельствовано: 20 декабря 2024 г.",
    "расталған уақыты: 2024 ж. 20 желтоқсан",
    "засведчана: 20 снежня 2024 г.",
  ],
  [
    dated("2025", { derived: true }),
    "2025 (date inferred)",
    "2025 г. (дата по смыслу текста)",
    "2025 ж. (күні мәтін мағынасы бойынша)",
    "2025 г. (дата паводле сэнсу тэксту)",
  ],
  [
    dated("2024-11-01/2024-11-14", { extent: "WITHIN" }),
    "within 1–14 November 2024",
    "в пределах: 1–14 ноября 2024 г.",
    "осы аралықта: 2024 ж. 1–14 қараша",
    "у межах: 1–14 лістапада 2024 г.",
  ],
  [
    dated("1996-01-17", { mayEndAfter: true }),
    "from 17 January 1996, end unknown",
    "с 17 января 1996 г., конец неизвестен",
    "басталуы: 1996 ж. 17 қаңтар, аяқталуы белгісіз",
    "з 17 студзеня 1996 г., канец невядомы",
  ],
  [
    dated("2017/2019", { mayBeginBefore: true }),
    "2017–2019 or earlier",
    "2017–2019 гг. или раньше",
    "2017–2019 жж. немесе одан ертерек",
    "2017–2019 гг. ці раней",
  ],
];
