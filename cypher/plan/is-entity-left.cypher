// The entity is a country, or a statement of another source than ours mentions it, an office of it, or one sent to it.
// params: none
(it.kind = 'COUNTRY'
  OR EXISTS { MATCH (fact:Statement) WHERE fact.subject IN ([it.id] + coalesce(it.aliases, [])) AND fact.source <> 'source:editorial' AND IS_LEFT }
  OR EXISTS { MATCH (fact:Statement) WHERE fact.object IN ([it.id] + coalesce(it.aliases, [])) AND fact.source <> 'source:editorial' AND IS_LEFT }
  OR EXISTS { MATCH (fact:Statement) WHERE fact.saidBy IN ([it.id] + coalesce(it.aliases, [])) AND fact.source <> 'source:editorial' AND IS_LEFT }
  OR EXISTS { MATCH (office:Relation), (fact:Statement) WHERE office.b = it.id AND office.type IN ['OFFICE_OF', 'SENT_TO'] AND fact.object = office.a AND fact.source <> 'source:editorial' AND IS_LEFT }
  OR EXISTS { MATCH (office:Relation), (fact:Statement) WHERE office.b = it.id AND office.type IN ['OFFICE_OF', 'SENT_TO'] AND fact.subject = office.a AND fact.source <> 'source:editorial' AND IS_LEFT })
