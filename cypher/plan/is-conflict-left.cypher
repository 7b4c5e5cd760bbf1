// A statement of the conflict is left under the clocks.
// params: none
EXISTS { MATCH (fact:Statement) WHERE fact.id IN it.statements AND fact.source <> 'source:editorial' AND IS_LEFT }
