// Statements of the names of the entity above, one for each claim.
// params: none
MATCH (it:Statement)
WHERE it.subject = parent.id AND it.property = 'NAME'
  AND NOT EXISTS { MATCH (twin:Statement) WHERE twin.claim = it.claim AND twin.id < it.id AND IS_LEFT }
