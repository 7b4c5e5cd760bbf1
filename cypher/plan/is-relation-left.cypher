// A statement of the relation is left under the clocks, of another source than ours or with both ends there, and one that puts it at its end is in the record.
// params: none
(EXISTS { MATCH (fact:Statement) WHERE fact.claim IN it.claims AND fact.source <> 'source:editorial' AND IS_LEFT }
  OR (EXISTS { MATCH (fact:Statement) WHERE fact.claim IN it.claims AND IS_LEFT }
    AND EXISTS { MATCH (neighbour:Entity) WHERE neighbour.id = it.a AND IS_END_LEFT }
    AND EXISTS { MATCH (neighbour:Entity) WHERE neighbour.id = it.b AND IS_END_LEFT }))
  AND (size(it.placingClaims) = 0 OR EXISTS { MATCH (placing:Statement) WHERE placing.claim IN it.placingClaims AND IS_RECORDED })
