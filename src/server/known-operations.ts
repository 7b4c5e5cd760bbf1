import { GraphQLError, type ValidationRule } from "graphql";

/** Refuses an operation of a type that the schema does not have; GraphQL itself finds that only when it executes. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    const type = context.getSchema().getRootType(node.operation) ?? null;
    if (type === null)
      context.reportError(
        new GraphQLError(`There are no operations of type "${node.operation}" here.`, { nodes: node }),
      );
  },
});
