import type { RelationType } from "../vocabulary.ts";
import type { RelationWords } from "./words.ts";

/** English. */
export const EN_RELATIONS: Readonly<Record<RelationType, RelationWords>> = {
  HOLDS_OFFICE: {
    label: "holds office of",
    sentence: "{from}, {office}",
    planned: "{from} was to become {office}",
    bare: { sentence: "{from}, office holder of {to}", planned: "{from} was to hold an office of {to}" },
  },
  ACCREDITED_TO: {
    label: "accredited to",
    sentence: "{from}, {office}, accredited to {to}",
    planned: "{from}, {office}, was to be accredited to {to}",
    bare: { sentence: "{from}, accredited to {to}", planned: "{from} was to be accredited to {to}" },
  },
  MEMBER_OF: { label: "member of", sentence: "{from}, member of {to}", planned: "{from}, to become a member of {to}" },
  SUPPORTS: { label: "supports", sentence: "{from} supported {to}", planned: "{from}, to support {to}" },
  PARTNER_IN: { label: "partner in", sentence: "{from}, partner in {to}", planned: "{from}, to be a partner in {to}" },
  COVERS: { label: "covers", sentence: "{from}, covering {to}", planned: "{from}, to cover {to}" },
  BURIED_IN: { label: "buried in", sentence: "{from}, buried in {to}", planned: "{from}, to be buried in {to}" },
  OPERATES_IN: { label: "operates in", sentence: "{from}, operating in {to}", planned: "{from}, to operate in {to}" },
  VISITOR_ON: {
    label: "visitor on",
    sentence: "{from} visited {context}",
    planned: "{from} was to visit {context}",
    neutral: "{from}, visitor to {context}",
    bare: { sentence: "{from}, visitor on {to}", planned: "{from} was to go on {to}" },
  },
  VISIT_TO: {
    label: "visit to",
    sentence: "{from} went to {to}",
    planned: "{from}, to go to {to}",
    neutral: "{from}: destination {to}",
  },
  MET_AT: {
    label: "met at",
    sentence: "{from} took part in {to}",
    planned: "{from}, to take part in {to}",
    neutral: "{from}, participant in {to}",
  },
  TOOK_PART_IN: {
    label: "took part in",
    sentence: "{from} took part in {to}",
    planned: "{from}, to take part in {to}",
    neutral: "{from}, participant in {to}",
  },
  ORGANISED: {
    label: "organised",
    sentence: "{from} organised {to}",
    planned: "{from}, to organise {to}",
    neutral: "{from}, organiser of {to}",
  },
  SPOKE_AT: {
    label: "spoke at",
    sentence: "{from} spoke at {to}",
    planned: "{from}, to speak at {to}",
    neutral: "{from}, speaker at {to}",
  },
  PARTY_TO: { label: "party to", sentence: "{from}, party to {to}", planned: "{from}, to be a party to {to}" },
  SIGNED: { label: "signed", sentence: "{from} signed {to}", planned: "{from}, to sign {to}" },
  APPROVED: { label: "approved", sentence: "{from} approved {to}", planned: "{from}, to approve {to}" },
  TOOK_PLACE_IN: {
    label: "took place in",
    sentence: "{from} took place in {to}",
    planned: "{from}, to be held in {to}",
    neutral: "{from}: place {to}",
  },
  ABOUT: { label: "about", sentence: "{from}, about {to}", planned: "{from}, to be about {to}" },
  HELD_DURING: {
    label: "held during",
    sentence: "{from} took place during {to}",
    planned: "{from}, to be held during {to}",
    neutral: "{from}, part of {to}",
  },
  COINCIDES_WITH: {
    label: "coincides with",
    sentence: "{from} coincided with {to}",
    planned: "{from}, to coincide with {to}",
    neutral: "{from}, at the same time as {to}",
  },
  PART_OF: { label: "part of", sentence: "{from}, part of {to}", planned: "{from}, to be part of {to}" },
  LOCATED_IN: {
    label: "located in",
    sentence: "{from}, located in {to}",
    planned: "{from}, to be located in {to}",
  },
  BODY_OF: { label: "body of", sentence: "{from}, a body of {to}", planned: "{from}, to be a body of {to}" },
  OFFICE_OF: {
    label: "office of",
    sentence: "{from}, an office of {to}",
    planned: "{from}, to be an office of {to}",
  },
  SENT_TO: { label: "sent to", sentence: "{from}, an office sent to {to}", planned: "{from}, to be sent to {to}" },
  SUCCEEDS: { label: "succeeds", sentence: "{from}, successor of {to}", planned: "{from}, to succeed {to}" },
};
