// Keys of the API by their hashes, revoked ones included, in no order.
// params: hashes
UNWIND $hashes AS key
MATCH (apiKey:ApiKey {hash: key})
RETURN apiKey {.*} AS apiKey
