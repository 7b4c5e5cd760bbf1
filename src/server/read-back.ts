import {
  type DocumentNode,
  type GraphQLResolveInfo,
  Kind,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
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

/**
 * A query for things by their ids that asks what is selected at a field of a mutation's payload, so that payloads are read by
 * a plan like everything else. Its variables: those of the operation, and `IDS`.
 */
export const readBackDocument = (info: GraphQLResolveInfo, type: string): DocumentNode => {
  const ids = { kind: Kind.VARIABLE, name: name(IDS) } as const;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...info.operation,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: [
          ...(info.operation.variableDefinitions ?? []),
          { kind: Kind.VARIABLE_DEFINITION, variable: ids, type: LIST_OF_IDS },
        ],
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: [
            {
              kind: Kind.FIELD,
              name: name("nodes"),
              arguments: [{ kind: Kind.ARGUMENT, name: name("ids"), value: ids }],
              selectionSet: { kind: Kind.SELECTION_SET, selections: [selectionsAt(info, type)] },
            },
          ],
        },
      },
      ...Object.values(info.fragments),
    ],
  };
  // Plans are kept by the document's text, so it needs one.
  return parse(print(document));
};
