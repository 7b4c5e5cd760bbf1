// The entity is a country, or a statement of another source than ours mentions it, an office of it, or one sent to it.
// params: none
(it.kind = 'COUNTRY'
  OR EXISTS { MATCH (fact:Statement) WHERE fact.subject IN ([it.id] + coalesce(it.aliases, [])) AND fact.source <> 'source:editorial' AND IS_LEFT }
  OR EXISTS { MATCH (fact:Statement) WHERE fact.object IN ([it.id] + coalesce(it.aliases, [])) AND fact.source <> 'source:editorial' AND IS_LEFT }
  OR EXISTS { MATCH (fact:Statement) WHERE fact.saidBy IN ([it.id] + coalesce(it.aliases, [])) AND fact.source <> 'source:editorial' AND IS_LEFT }
  OR EXISTS { MATCH (placing:Statement)
    WHERE placing.object IN ([it.id] + coalesce(it.aliases, [])) AND placing.property IN ['OFFICE_OF', 'SENT_TO'] AND IS_RECORDED
      AND EXISTS { MATCH (fact:Statement) WHERE fact.object = placing.subject AND fact.source <> 'source:editorial' AND IS_LEFT } }
  OR EXISTS { MATCH (placing:Statement)
    WHERE placing.object IN ([it.id] + coalesce(it.aliases, [])) AND placing.property IN ['OFFICE_OF', 'SENT_TO'] AND IS_RECORDED
      AND EXISTS { MATCH (fact:Statement) WHERE fact.subject = placing.subject AND fact.source <> 'source:editorial' AND IS_LEFT } })
