import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type SelectionNode,
  type SelectionSetNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
} from "graphql";
import type { Selecting } from "./draft.ts";

/** The fields asked of one type, by response key; nodes with the same key belong together. */
export type Selected = ReadonlyMap<string, readonly FieldNode[]>;

/** The same fields asked of some types. */
export type Group = { readonly types: readonly GraphQLObjectType[]; readonly selected: Selected };

const isIncluded = ({ sample }: Selecting, node: SelectionNode): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, sample)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, sample)?.if !== false;

/** The condition and the selections of a fragment at its place; nothing for a field. */
const fragmentOf = (draft: Selecting, node: SelectionNode) => {
  if (node.kind === Kind.FIELD) return null;
  const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : draft.fragments[node.name.value];
  if (fragment === undefined) return null;
  return { condition: fragment.typeCondition?.name.value ?? null, selectionSet: fragment.selectionSet };
};

const applies = ({ schema }: Selecting, condition: string | null, type: GraphQLObjectType): boolean => {
  if (condition === null || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
};

/** The fields that some selection sets ask of an object type, with fragments, `@include` and `@skip` resolved. */
export const select = (draft: Selecting, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selected => {
  const selected = new Map<string, FieldNode[]>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (!isIncluded(draft, node)) continue;
      const fragment = fragmentOf(draft, node);
      if (fragment !== null && applies(draft, fragment.condition, type)) visit(fragment.selectionSet);
      if (node.kind !== Kind.FIELD) continue;
      const key = node.alias?.value ?? node.name.value;
      selected.set(key, [...(selected.get(key) ?? []), node]);
    }
  };
  sets.forEach(visit);
  return selected;
};

/** The names that fragments in some selection sets set as conditions. */
const conditionsIn = (draft: Selecting, sets: readonly SelectionSetNode[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      const fragment = fragmentOf(draft, node);
      if (fragment === null) continue;
      if (fragment.condition !== null) found.add(fragment.condition);
      visit(fragment.selectionSet);
    }
  };
  sets.forEach(visit);
  return found;
};

/** The object types behind a type, in groups that are asked for the same fields. */
export const groups = (
  draft: Selecting,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): readonly Group[] => {
  const types = isObjectType(type) ? [type] : draft.schema.getPossibleTypes(type);
  const conditions = [...conditionsIn(draft, sets)];
  const grouped = new Map<string, GraphQLObjectType[]>();
  for (const each of types) {
    const key = conditions.map((condition) => (applies(draft, condition, each) ? "1" : "0")).join("");
    grouped.set(key, [...(grouped.get(key) ?? []), each]);
  }
  return [...grouped.values()].map((members) => ({
    types: members,
    selected: select(draft, members[0] as GraphQLObjectType, sets),
  }));
};

/** The selection sets of nodes with the same response key. */
export const setsOf = (nodes: readonly FieldNode[]): readonly SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
