import type { RelationType } from "../vocabulary.ts";
import type { RelationWords } from "./words.ts";

/** Kazakh. Names stay without case endings: `whose: what — name`. */
export const KK_RELATIONS: Readonly<Record<RelationType, RelationWords>> = {
  HOLDS_OFFICE: {
    label: "лауазымы",
    sentence: "{from} — {office}",
    planned: "{from}: болжамды лауазымы — {office}",
    bare: { sentence: "{from}: қызмет орны — {to}", planned: "{from}: болжамды қызмет орны — {to}" },
  },
  ACCREDITED_TO: {
    label: "аккредиттелген жері",
    sentence: "{from} — {office}; аккредиттелген жері — {to}",
    planned: "{from} — {office}; болжамды аккредиттелетін жері — {to}",
    bare: { sentence: "{from}: аккредиттелген жері — {to}", planned: "{from}: болжамды аккредиттелетін жері — {to}" },
  },
  MEMBER_OF: { label: "мүшелігі", sentence: "{from}: мүшелігі — {to}", planned: "{from}: болжамды мүшелігі — {to}" },
  SUPPORTS: {
    label: "қолдауы",
    sentence: "{from}: қолдау нысаны — {to}",
    planned: "{from}: болжамды қолдау нысаны — {to}",
  },
  PARTNER_IN: {
    label: "серіктестігі",
    sentence: "{from}: серіктес болған жобасы — {to}",
    planned: "{from}: серіктес болуы жоспарланған жоба — {to}",
  },
  COVERS: { label: "мазмұны", sentence: "{from}: мазмұны — {to}", planned: "{from}: жоспарланған мазмұны — {to}" },
  BURIED_IN: {
    label: "жерленген жері",
    sentence: "{from}: жерленген жері — {to}",
    planned: "{from}: жоспарланған жерлеу орны — {to}",
  },
  OPERATES_IN: {
    label: "жұмыс орны",
    sentence: "{from}: жұмыс орны — {to}",
    planned: "{from}: жоспарланған жұмыс орны — {to}",
  },
  VISITOR_ON: {
    label: "сапарға қатысуы",
    sentence: "{from}: сапар, қабылдаушы тарап — {context}",
    planned: "{from}: жоспарланған сапар, қабылдаушы тарап — {context}",
    bare: {
      sentence: "{from}: қатысқан сапары — {to}",
      neutral: "{from} — қатысушы; сапар — {to}",
      planned: "{from}: қатысуы жоспарланған сапар — {to}",
    },
  },
  VISIT_TO: {
    label: "сапар бағыты",
    sentence: "{from}: бағыты — {to}",
    planned: "{from}: жоспарланған бағыты — {to}",
  },
  MET_AT: {
    label: "кездесуі",
    sentence: "{from}: қатысқан кездесуі — {to}",
    neutral: "{from} — қатысушы; кездесу — {to}",
    planned: "{from}: қатысуы жоспарланған кездесу — {to}",
  },
  TOOK_PART_IN: {
    label: "қатысуы",
    sentence: "{from}: қатысқан іс-шарасы — {to}",
    neutral: "{from} — қатысушы; іс-шара — {to}",
    planned: "{from}: қатысуы жоспарланған іс-шара — {to}",
  },
  ORGANISED: {
    label: "ұйымдастыруы",
    sentence: "{from}: ұйымдастырған іс-шарасы — {to}",
    neutral: "{from} — ұйымдастырушы; іс-шара — {to}",
    planned: "{from}: ұйымдастыруы жоспарланған іс-шара — {to}",
  },
  SPOKE_AT: {
    label: "сөз сөйлеуі",
    sentence: "{from}: сөз сөйлеген іс-шарасы — {to}",
    neutral: "{from} — сөйлеуші; іс-шара — {to}",
    planned: "{from}: сөз сөйлеуі жоспарланған іс-шара — {to}",
  },
  PARTY_TO: {
    label: "құжат тарабы",
    sentence: "{from} — тарап; құжат — {to}",
    planned: "{from} — болжамды тарап; құжат — {to}",
  },
  SIGNED: {
    label: "қол қоюы",
    sentence: "{from}: қол қойған құжаты — {to}",
    planned: "{from}: қол қоюы жоспарланған құжат — {to}",
  },
  APPROVED: {
    label: "мақұлдауы",
    sentence: "{from}: мақұлдаған құжаты — {to}",
    planned: "{from}: мақұлдауы жоспарланған құжат — {to}",
  },
  TOOK_PLACE_IN: {
    label: "өткен жері",
    sentence: "{from}: өткен жері — {to}",
    neutral: "{from}: өткізу орны — {to}",
    planned: "{from}: жоспарланған өткізу орны — {to}",
  },
  ABOUT: { label: "тақырыбы", sentence: "{from}: тақырыбы — {to}", planned: "{from}: жоспарланған тақырыбы — {to}" },
  HELD_DURING: {
    label: "бағдарлама бөлігі",
    sentence: "{from} — бағдарлама бөлігі; негізгі іс-шара — {to}",
    planned: "{from} — жоспарланған бағдарлама бөлігі; негізгі іс-шара — {to}",
  },
  COINCIDES_WITH: {
    label: "бір мезгілде",
    sentence: "{from} — сол уақытта әрі сол жерде: {to}",
    planned: "{from} — сол уақытқа әрі сол жерге жоспарланған: {to}",
  },
  PART_OF: {
    label: "бөлігі",
    sentence: "{from} — бөлік; бүтіні — {to}",
    planned: "{from} — болжамды бөлік; бүтіні — {to}",
  },
  LOCATED_IN: {
    label: "орналасқан жері",
    sentence: "{from}: орналасқан жері — {to}",
    planned: "{from}: болжамды орналасатын жері — {to}",
  },
  BODY_OF: {
    label: "мемлекет органы",
    sentence: "{from} — орган; мемлекеті — {to}",
    planned: "{from} — болжамды орган; мемлекеті — {to}",
  },
  OFFICE_OF: {
    label: "құрылымдағы лауазым",
    sentence: "{from} — лауазым; құрылымы — {to}",
    planned: "{from} — болжамды лауазым; құрылымы — {to}",
  },
  SENT_TO: {
    label: "жіберілген жері",
    sentence: "{from}: жіберілген жері — {to}",
    planned: "{from}: болжамды жіберілетін жері — {to}",
  },
  SUCCEEDS: { label: "ізашары", sentence: "{from}: ізашары — {to}", planned: "{from}: болжамды ізашары — {to}" },
};
