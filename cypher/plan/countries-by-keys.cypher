// The ids of countries given by ids and by codes; as many as there are keys, or nothing follows.
// params: codes, count, ids
CALL () {
  MATCH (country:Entity) WHERE country.code IN $codes AND country.kind = 'COUNTRY'
  RETURN collect(country.id) + $ids AS countries
}
WITH countries WHERE size(countries) = $count
