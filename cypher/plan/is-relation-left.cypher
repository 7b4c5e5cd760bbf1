// A statement of the relation is left under the clocks, and one that puts it at its end is in the record.
// params: none
EXISTS { MATCH (fact:Statement) WHERE fact.claim IN it.claims AND IS_LEFT }
AND (size(it.placingClaims) = 0 OR EXISTS { MATCH (placing:Statement) WHERE placing.claim IN it.placingClaims AND IS_RECORDED })
