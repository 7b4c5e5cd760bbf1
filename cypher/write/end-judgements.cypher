// Ends the record of live judgements: they are undone.
// params: at, ids
UNWIND $ids AS id
MATCH (judgement:Judgement {id: id})
WHERE judgement.recordedUntil IS NULL
SET judgement.recordedUntil = $at
RETURN judgement.id AS id
