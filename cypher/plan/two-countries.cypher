// Two countries by their ids or ISO 3166-1 codes, as one map; nothing when they are not two.
// params: keys
CALL () {
  MATCH (country:Entity) WHERE country.id IN $keys AND country.kind = 'COUNTRY' RETURN country.id AS id
  UNION
  MATCH (country:Entity) WHERE country.code IN $keys AND country.kind = 'COUNTRY' RETURN country.id AS id
}
WITH id ORDER BY id
WITH collect(id) AS ids
WITH {ids: ids, id: ids[0] + '|' + ids[1]} AS it, size(ids) AS found
WHERE found = 2
