// The ids of countries given by ids and by codes, each once; nothing follows when a code is no country's.
// params: codes, ids
CALL () {
  MATCH (country:Entity) WHERE country.code IN $codes AND country.kind = 'COUNTRY'
  WITH collect(country.id) AS coded
  RETURN coded, coded + [id IN $ids WHERE NOT id IN coded] AS countries
}
WITH coded, countries WHERE size(coded) = size($codes)
WITH countries
