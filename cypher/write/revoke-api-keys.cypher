// Revokes keys of the API that are not revoked yet.
// params: at, ids
UNWIND $ids AS id
MATCH (apiKey:ApiKey {id: id})
WHERE apiKey.revokedAt IS NULL
SET apiKey.revokedAt = $at
RETURN apiKey.id AS id
