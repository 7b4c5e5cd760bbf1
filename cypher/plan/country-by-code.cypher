// The country that has an ISO 3166-1 code.
// params: code
MATCH (it:Entity)
WHERE it.code = $code AND it.kind = 'COUNTRY'
