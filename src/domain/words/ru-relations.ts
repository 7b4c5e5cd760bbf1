import type { RelationType } from "../vocabulary.ts";
import type { RelationWords } from "./words.ts";

/** Russian. Names stay in the nominative: `whose: what — name`. */
export const RU_RELATIONS: Readonly<Record<RelationType, RelationWords>> = {
  HOLDS_OFFICE: {
    label: "должность",
    sentence: "{from} — {office}",
    planned: "{from}: предполагаемая должность — {office}",
    bare: { sentence: "{from}: место службы — {to}", planned: "{from}: предполагаемое место службы — {to}" },
  },
  ACCREDITED_TO: {
    label: "аккредитация",
    sentence: "{from} — {office}; место аккредитации — {to}",
    planned: "{from} — {office}; предполагаемое место аккредитации — {to}",
    bare: {
      sentence: "{from}: место аккредитации — {to}",
      planned: "{from}: предполагаемое место аккредитации — {to}",
    },
  },
  MEMBER_OF: {
    label: "членство",
    sentence: "{from}: членство — {to}",
    planned: "{from}: предполагаемое членство — {to}",
  },
  SUPPORTS: {
    label: "поддержка",
    sentence: "{from}: предмет поддержки — {to}",
    planned: "{from}: предполагаемый предмет поддержки — {to}",
  },
  PARTNER_IN: {
    label: "партнёрство",
    sentence: "{from}: партнёрство в проекте — {to}",
    planned: "{from}: предполагаемое партнёрство в проекте — {to}",
  },
  COVERS: {
    label: "содержание",
    sentence: "{from}: содержание — {to}",
    planned: "{from}: предполагаемое содержание — {to}",
  },
  BURIED_IN: {
    label: "место захоронения",
    sentence: "{from}: место захоронения — {to}",
    planned: "{from}: предполагаемое место захоронения — {to}",
  },
  OPERATES_IN: {
    label: "место деятельности",
    sentence: "{from}: место деятельности — {to}",
    planned: "{from}: предполагаемое место деятельности — {to}",
  },
  VISITOR_ON: {
    label: "участие в визите",
    sentence: "{from}: визит, принимающая сторона — {context}",
    planned: "{from}: намечался визит, принимающая сторона — {context}",
    bare: { sentence: "{from}: участие в визите — {to}", planned: "{from}: намечалось участие в визите — {to}" },
  },
  VISIT_TO: {
    label: "направление визита",
    sentence: "{from}: направление — {to}",
    planned: "{from}: намеченное направление — {to}",
  },
  MET_AT: {
    label: "участие во встрече",
    sentence: "{from}: участие во встрече — {to}",
    planned: "{from}: намечалось участие во встрече — {to}",
  },
  TOOK_PART_IN: {
    label: "участие",
    sentence: "{from}: участие — {to}",
    planned: "{from}: намечалось участие — {to}",
  },
  ORGANISED: {
    label: "организация",
    sentence: "{from}: организованное мероприятие — {to}",
    neutral: "{from} — организатор; мероприятие — {to}",
    planned: "{from}: намеченное мероприятие — {to}",
  },
  SPOKE_AT: {
    label: "выступление",
    sentence: "{from}: выступление — {to}",
    planned: "{from}: намечалось выступление — {to}",
  },
  PARTY_TO: {
    label: "сторона документа",
    sentence: "{from} — сторона; документ — {to}",
    planned: "{from} — предполагаемая сторона; документ — {to}",
  },
  SIGNED: {
    label: "подписание",
    sentence: "{from}: подписанный документ — {to}",
    planned: "{from}: намечалось подписание — {to}",
  },
  APPROVED: {
    label: "одобрение",
    sentence: "{from}: одобренный документ — {to}",
    planned: "{from}: намечалось одобрение — {to}",
  },
  TOOK_PLACE_IN: {
    label: "место проведения",
    sentence: "{from}: место проведения — {to}",
    planned: "{from}: намеченное место проведения — {to}",
  },
  ABOUT: { label: "тема", sentence: "{from}: тема — {to}", planned: "{from}: намеченная тема — {to}" },
  HELD_DURING: {
    label: "часть программы",
    sentence: "{from} — часть программы; главное мероприятие — {to}",
    planned: "{from} — намеченная часть программы; главное мероприятие — {to}",
  },
  COINCIDES_WITH: {
    label: "одновременно с",
    sentence: "{from} — в то же время и там же: {to}",
    planned: "{from} — намечено на то же время и там же: {to}",
  },
  PART_OF: {
    label: "часть",
    sentence: "{from} — часть; целое — {to}",
    planned: "{from} — предполагаемая часть; целое — {to}",
  },
  LOCATED_IN: {
    label: "местонахождение",
    sentence: "{from}: местонахождение — {to}",
    planned: "{from}: предполагаемое местонахождение — {to}",
  },
  BODY_OF: {
    label: "орган государства",
    sentence: "{from} — орган; государство — {to}",
    planned: "{from} — предполагаемый орган; государство — {to}",
  },
  OFFICE_OF: {
    label: "должность в структуре",
    sentence: "{from} — должность; структура — {to}",
    planned: "{from} — предполагаемая должность; структура — {to}",
  },
  SENT_TO: {
    label: "место пребывания",
    sentence: "{from}: место пребывания — {to}",
    planned: "{from}: предполагаемое место пребывания — {to}",
  },
  SUCCEEDS: {
    label: "предшественник",
    sentence: "{from}: предшественник — {to}",
    planned: "{from}: предполагаемый предшественник — {to}",
  },
};
