/*
 * The graph as `@neo4j/graphql` is told of it. Entities of one kind have the kind's label; relations between them are typed edges,
 * which is how its users model. `prepare-peers.ts` adds what it needs beyond what our own service stores: edges in place of ids.
 */

const ENTITY = "id: ID! kind: String! name: String! nameRu: String! day: String";

export const TYPES = /* GraphQL */ `
  type Edge @relationshipProperties { id: ID! day: String! from: String to: String }

  interface Entity { id: ID! kind: String! name: String! nameRu: String! }
  type Country implements Entity @node(labels: ["Country"]) {
    ${ENTITY}
    holders: [Person!]! @relationship(type: "HOLDS_OFFICE", direction: IN, properties: "Edge")
  }
  type Person implements Entity @node(labels: ["Person"])
    @fulltext(indexes: [{ indexName: "person_text", queryName: "peopleByText", fields: ["name"] }]) {
    ${ENTITY}
    folded: String!
    meetings: [Meeting!]! @relationship(type: "MET_AT", direction: OUT, properties: "Edge")
    visits: [Visit!]! @relationship(type: "VISITOR_ON", direction: OUT, properties: "Edge")
  }
  type Institution implements Entity @node(labels: ["Institution"]) { ${ENTITY} }
  type Office implements Entity @node(labels: ["Office"]) { ${ENTITY} }
  type Agreement implements Entity @node(labels: ["Agreement"]) { ${ENTITY} status: String }
  type Visit implements Entity @node(labels: ["Visit"]) {
    ${ENTITY}
    status: String
    validityJson: String
    evidence: [Statement!]! @relationship(type: "NAMED_BY", direction: OUT)
  }
  type Meeting implements Entity @node(labels: ["Meeting"]) {
    ${ENTITY}
    participants: [Person!]! @relationship(type: "MET_AT", direction: IN, properties: "Edge")
  }
  type Place implements Entity @node(labels: ["Place"]) { ${ENTITY} }
  type Event implements Entity @node(labels: ["Event"]) { ${ENTITY} }
  type Resource implements Entity @node(labels: ["Resource"]) { ${ENTITY} }
  type Group implements Entity @node(labels: ["Group"]) { ${ENTITY} }
  "What is known of anything: one label that all have."
  type Thing @node(labels: ["Entity"]) { id: ID! kind: String! name: String! nameRu: String! }
  type Pair @node(labels: ["Pair"]) {
    id: ID! pair: String! kind: String! day: String! until: String!
    visit: [Visit!]! @relationship(type: "OF_OCCASION", direction: OUT)
  }
  type Relation @node(labels: ["Relation"]) {
    id: ID! type: String! day: String! validityJson: String
    holder: [Person!]! @relationship(type: "BEGINS_AT", direction: OUT)
    country: [Country!]! @relationship(type: "ENDS_AT", direction: OUT)
  }
  type Statement @node(labels: ["Statement"]) {
    id: ID! property: String! publishedFrom: String publishedTo: String
    toldBy: [Source!]! @relationship(type: "TOLD_BY", direction: OUT)
  }
  type Source @node(labels: ["Source"]) { id: ID! title: String! publisher: String }
`;
