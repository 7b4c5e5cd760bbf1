import type { RelationType } from "../vocabulary.ts";
import type { RelationWords } from "./words.ts";

/** Belarusian. Names stay in the nominative: `whose: what — name`. */
export const BE_RELATIONS: Readonly<Record<RelationType, RelationWords>> = {
  HOLDS_OFFICE: {
    label: "пасада",
    sentence: "{from} — {office}",
    planned: "{from}: меркаваная пасада — {office}",
    bare: { sentence: "{from}: месца службы — {to}", planned: "{from}: меркаванае месца службы — {to}" },
  },
  ACCREDITED_TO: {
    label: "акрэдытацыя",
    sentence: "{from} — {office}; месца акрэдытацыі — {to}",
    planned: "{from} — {office}; меркаванае месца акрэдытацыі — {to}",
    bare: { sentence: "{from}: месца акрэдытацыі — {to}", planned: "{from}: меркаванае месца акрэдытацыі — {to}" },
  },
  MEMBER_OF: {
    label: "членства",
    sentence: "{from}: членства — {to}",
    planned: "{from}: меркаванае членства — {to}",
  },
  SUPPORTS: {
    label: "падтрымка",
    sentence: "{from}: прадмет падтрымкі — {to}",
    planned: "{from}: меркаваны прадмет падтрымкі — {to}",
  },
  PARTNER_IN: {
    label: "партнёрства",
    sentence: "{from}: партнёрства ў праекце — {to}",
    planned: "{from}: меркаванае партнёрства ў праекце — {to}",
  },
  COVERS: { label: "змест", sentence: "{from}: змест — {to}", planned: "{from}: меркаваны змест — {to}" },
  BURIED_IN: {
    label: "месца пахавання",
    sentence: "{from}: месца пахавання — {to}",
    planned: "{from}: меркаванае месца пахавання — {to}",
  },
  OPERATES_IN: {
    label: "месца дзейнасці",
    sentence: "{from}: месца дзейнасці — {to}",
    planned: "{from}: меркаванае месца дзейнасці — {to}",
  },
  VISITOR_ON: {
    label: "удзел у візіце",
    sentence: "{from}: візіт, прымаючы бок — {context}",
    planned: "{from}: намячаўся візіт, прымаючы бок — {context}",
    bare: { sentence: "{from}: удзел у візіце — {to}", planned: "{from}: намячаўся ўдзел у візіце — {to}" },
  },
  VISIT_TO: {
    label: "кірунак візіту",
    sentence: "{from}: кірунак — {to}",
    planned: "{from}: намечаны кірунак — {to}",
  },
  MET_AT: {
    label: "удзел у сустрэчы",
    sentence: "{from}: удзел у сустрэчы — {to}",
    planned: "{from}: намячаўся ўдзел у сустрэчы — {to}",
  },
  TOOK_PART_IN: { label: "удзел", sentence: "{from}: удзел — {to}", planned: "{from}: намячаўся ўдзел — {to}" },
  ORGANISED: {
    label: "арганізацыя",
    sentence: "{from}: арганізаванае мерапрыемства — {to}",
    neutral: "{from} — арганізатар; мерапрыемства — {to}",
    planned: "{from}: намечанае мерапрыемства — {to}",
  },
  SPOKE_AT: {
    label: "выступленне",
    sentence: "{from}: выступленне — {to}",
    planned: "{from}: намячалася выступленне — {to}",
  },
  PARTY_TO: {
    label: "бок дакумента",
    sentence: "{from} — бок; дакумент — {to}",
    planned: "{from} — меркаваны бок; дакумент — {to}",
  },
  SIGNED: {
    label: "падпісанне",
    sentence: "{from}: падпісаны дакумент — {to}",
    planned: "{from}: намячалася падпісанне — {to}",
  },
  APPROVED: {
    label: "адабрэнне",
    sentence: "{from}: адобраны дакумент — {to}",
    planned: "{from}: намячалася адабрэнне — {to}",
  },
  TOOK_PLACE_IN: {
    label: "месца правядзення",
    sentence: "{from}: месца правядзення — {to}",
    planned: "{from}: намечанае месца правядзення — {to}",
  },
  ABOUT: { label: "тэма", sentence: "{from}: тэма — {to}", planned: "{from}: намечаная тэма — {to}" },
  HELD_DURING: {
    label: "частка праграмы",
    sentence: "{from} — частка праграмы; галоўнае мерапрыемства — {to}",
    planned: "{from} — намечаная частка праграмы; галоўнае мерапрыемства — {to}",
  },
  COINCIDES_WITH: {
    label: "адначасова з",
    sentence: "{from} — у той жа час і там жа: {to}",
    planned: "{from} — намечана на той жа час і там жа: {to}",
  },
  PART_OF: {
    label: "частка",
    sentence: "{from} — частка; цэлае — {to}",
    planned: "{from} — меркаваная частка; цэлае — {to}",
  },
  LOCATED_IN: {
    label: "месцазнаходжанне",
    sentence: "{from}: месцазнаходжанне — {to}",
    planned: "{from}: меркаванае месцазнаходжанне — {to}",
  },
  BODY_OF: {
    label: "орган дзяржавы",
    sentence: "{from} — орган; дзяржава — {to}",
    planned: "{from} — меркаваны орган; дзяржава — {to}",
  },
  OFFICE_OF: {
    label: "пасада ў структуры",
    sentence: "{from} — пасада; структура — {to}",
    planned: "{from} — меркаваная пасада; структура — {to}",
  },
  SENT_TO: {
    label: "месца знаходжання",
    sentence: "{from}: месца знаходжання — {to}",
    planned: "{from}: меркаванае месца знаходжання — {to}",
  },
  SUCCEEDS: {
    label: "папярэднік",
    sentence: "{from}: папярэднік — {to}",
    planned: "{from}: меркаваны папярэднік — {to}",
  },
};
