import type { ImportRecord } from "../records.ts";
import { entity, name, type Outcome, ours, refusing, saying, type Voice } from "../build.ts";
import { childOf, childrenOf, textAt, textOf, type XmlElement } from "./element.ts";
import { sourceOf } from "./sources.ts";

export const personId = (historianId: string): string => `person:pocom-${historianId}`;

/** Someone by the id of `pocom`; `spelled`: as this record spells the name, if it does. */
export const personRecords = (voice: Voice, historianId: string, spelled: string | null): readonly ImportRecord[] => {
  const id = personId(historianId);
  const externalIds = [{ scheme: "historyatstate-pocom", value: historianId }];
  return [entity(id, "PERSON", { externalIds }), ...(spelled === null ? [] : [name(voice, id, spelled, "SPELLING")])];
};

/** A person of `pocom/people`. Births and deaths are left out: no property says them. */
export type Person = {
  readonly id: string | null;
  readonly forename: string | null;
  readonly surname: string | null;
  /** "Jr.", "III". */
  readonly generation: string | null;
  readonly others: readonly string[];
  readonly changed: string | null;
};

export const readPersonElement = (element: XmlElement): Person => {
  const names = childOf(element, "persName");
  const texts =
    names === undefined
      ? []
      : childrenOf(names)
          .filter((child) => child.name === "altname")
          .map(textOf);
  return {
    id: textAt(element, "id"),
    forename: textAt(element, "persName", "forename"),
    surname: textAt(element, "persName", "surname"),
    generation: textAt(element, "persName", "genName"),
    others: texts.filter((text) => text !== ""),
    changed: textAt(element, "last-modified-date") ?? textAt(element, "created-date"),
  };
};

/** Someone's names, by the id that `pocom` gives. */
export const toRecords = (person: Person): Outcome => {
  const { id, forename, surname, generation, others, changed } = person;
  if (id === null) return refusing("id", "The person has no id.", "Give the id of the person.");
  const spelled = [forename, surname, generation].filter((part) => part !== null).join(" ");
  if (spelled === "") return refusing("persName", "The person has no name.", "Give a forename or a surname.");
  const page = `/departmenthistory/people/${id}`;
  const { voice, records } = sourceOf({ dataset: "pocom", file: id, page, day: changed });
  return saying([
    ...records,
    ...personRecords(voice, id, null),
    name(ours(voice), personId(id), spelled, "COMMON"),
    name(voice, personId(id), spelled, "OFFICIAL"),
    ...others.map((other) => name(voice, personId(id), other, "SPELLING")),
  ]);
};
