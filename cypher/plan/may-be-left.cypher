// A statement of the relation is left.
// params: none
EXISTS { MATCH (fact:Statement) WHERE fact.claim IN it.claims AND IS_LEFT }
