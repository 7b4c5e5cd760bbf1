// Keeps an entity that is a country, or that a statement of another source than ours mentions, or an office of it, or one sent to it.
// params: none
CALL (it) {
  CALL (it) {
    MATCH (fact:Statement)
    WHERE fact.subject IN ([it.id] + coalesce(it.aliases, [])) AND fact.source <> 'source:editorial' AND IS_LEFT
    RETURN fact.id AS mention LIMIT 1
    UNION ALL
    MATCH (fact:Statement)
    WHERE fact.object IN ([it.id] + coalesce(it.aliases, [])) AND fact.source <> 'source:editorial' AND IS_LEFT
    RETURN fact.id AS mention LIMIT 1
    UNION ALL
    MATCH (fact:Statement)
    WHERE fact.saidBy IN ([it.id] + coalesce(it.aliases, [])) AND fact.source <> 'source:editorial' AND IS_LEFT
    RETURN fact.id AS mention LIMIT 1
    UNION ALL
    MATCH (placing:Statement)
    WHERE placing.object IN ([it.id] + coalesce(it.aliases, [])) AND placing.property IN ['OFFICE_OF', 'SENT_TO'] AND IS_RECORDED
    MATCH (fact:Statement)
    WHERE fact.object = placing.subject AND fact.source <> 'source:editorial' AND IS_LEFT
    RETURN fact.id AS mention LIMIT 1
    UNION ALL
    MATCH (placing:Statement)
    WHERE placing.object IN ([it.id] + coalesce(it.aliases, [])) AND placing.property IN ['OFFICE_OF', 'SENT_TO'] AND IS_RECORDED
    MATCH (fact:Statement)
    WHERE fact.subject = placing.subject AND fact.source <> 'source:editorial' AND IS_LEFT
    RETURN fact.id AS mention LIMIT 1
  }
  RETURN count(mention) AS mentions
}
WITH it, mentions WHERE it.kind = 'COUNTRY' OR mentions > 0
