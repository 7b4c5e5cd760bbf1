// A statement of a source mentions the entity.
// params: source
(EXISTS { MATCH (fact:Statement) WHERE fact.subject = it.id AND fact.property IS NOT NULL AND fact.source = $source AND IS_LEFT }
  OR EXISTS { MATCH (fact:Statement) WHERE fact.object = it.id AND fact.property IS NOT NULL AND fact.source = $source AND IS_LEFT })
