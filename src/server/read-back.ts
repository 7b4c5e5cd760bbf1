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

const given = (argument: string, value: ValueNode) =>
  ({ kind: Kind.OBJECT_FIELD, name: name(argument), value }) as const;

const ids = given("ids", variable(IDS));

/** What is no node has a root of its own: proposals, which not everybody may fetch, and judgements, undone ones too. */
const rootFor = (type: string, selections: SelectionNode): SelectionNode => {
  const listed = (root: string, ...others: readonly ReturnType<typeof given>[]): SelectionNode => {
    const where: ValueNode = { kind: Kind.OBJECT, fields: [ids, ...others] };
    return field(root, [["where", where]], [field("nodes", [], [selections])]);
  };
  if (type === "Proposal") return listed("proposals");
  if (type === "Judgement") return listed("judgements", given("includeUndone", { kind: Kind.BOOLEAN, value: true }));
  return field("nodes", [["ids", variable(IDS)]], [selections]);
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
