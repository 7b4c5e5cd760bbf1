import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from "graphql";

/** All objects and interfaces that can be reached from the queries. */
export const reachableTypes = (schema: GraphQLSchema): readonly GraphQLNamedType[] => {
  const seen = new Set<GraphQLNamedType>();
  const walk = (type: GraphQLNamedType): void => {
    if (seen.has(type) || !(isObjectType(type) || isInterfaceType(type))) return;
    seen.add(type);
    for (const field of Object.values(type.getFields())) walk(getNamedType(field.type));
    if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach(walk);
  };
  const query = schema.getQueryType();
  if (query) walk(query);
  return [...seen];
};
