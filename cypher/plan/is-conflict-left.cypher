// A statement of the conflict is left under the clocks.
// params: none
EXISTS { MATCH (fact:Statement) WHERE fact.id IN it.statements AND IS_LEFT }
