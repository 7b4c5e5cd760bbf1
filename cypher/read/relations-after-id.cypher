// Relations in the order of ids, after an id.
// params: after, limit
MATCH (relation:Relation)
WHERE relation.id > $after
WITH relation
ORDER BY relation.id
LIMIT $limit
RETURN relation {.*} AS relation
