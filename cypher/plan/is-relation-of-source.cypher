// A statement of a source supports the relation.
// params: source
EXISTS { MATCH (fact:Statement) WHERE fact.claim IN it.claims AND fact.source = $source AND IS_LEFT }
