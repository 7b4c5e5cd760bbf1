import {
  type DocumentNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
  type ValueNode,
} from "graphql";

/** The variable that holds the ids. */
export const IDS = "readBackIds";

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

/** What is selected at a field, as a fragment on its type. */
const selectionsAt = ({ fieldNodes }: GraphQLResolveInfo, type: string): SelectionNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) },
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: fieldNodes.flatMap((node) => node.selectionSet?.selections ?? []),
  },
});

const NON_NULL_ID = { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: name("ID") } } as const;
const LIST_OF_IDS = { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.LIST_TYPE, type: NON_NULL_ID } } as const;

const variable = (text: string) => ({ kind: Kind.VARIABLE, name: name(text) }) as const;

const field = (
  text: string,
  args: readonly (readonly [name: string, value: ValueNode])[],
  selections: readonly SelectionNode[],
): SelectionNode => ({
  kind: Kind.FIELD,
  name: name(text),
  arguments: args.map(([argument, value]) => ({ kind: Kind.ARGUMENT, name: name(argument), value })),
  selectionSet: { kind: Kind.SELECTION_SET, selections },
});

/** Proposals are no nodes, which everybody may fetch: they have a root of their own. */
const rootFor = (type: string, selections: SelectionNode): SelectionNode => {
  if (type !== "Proposal") return field("nodes", [["ids", variable(IDS)]], [selections]);
  const fields = [{ kind: Kind.OBJECT_FIELD, name: name("ids"), value: variable(IDS) }] as const;
  const where: ValueNode = { kind: Kind.OBJECT, fields };
  return field("proposals", [["where", where]], [field("nodes", [], [selections])]);
};

/**
 * A query for things by their ids that asks what is selected at a field of a mutation's payload, so that payloads are read by
 * a plan like everything else. Its variables: those of the operation, and `IDS`.
 */
export const readBackDocument = (info: GraphQLResolveInfo, type: string): DocumentNode => {
  const operation: OperationDefinitionNode = {
    ...info.operation,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [
      ...(info.operation.variableDefinitions ?? []),
      { kind: Kind.VARIABLE_DEFINITION, variable: variable(IDS), type: LIST_OF_IDS },
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [rootFor(type, selectionsAt(info, type))] },
  };
  // Plans are kept by the document's text, so it needs one.
  return parse(print({ kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(info.fragments)] }));
};
