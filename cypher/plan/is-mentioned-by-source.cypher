// A statement of a source mentions the entity.
// params: source
(EXISTS { MATCH (fact:Statement) WHERE fact.subject IN ([it.id] + coalesce(it.aliases, [])) AND fact.source = $source AND IS_LEFT }
  OR EXISTS { MATCH (fact:Statement) WHERE fact.object IN ([it.id] + coalesce(it.aliases, [])) AND fact.source = $source AND IS_LEFT })
