// Judgements in the order of ids, after an id.
// params: after, limit
MATCH (judgement:Judgement)
WHERE judgement.id > $after
WITH judgement
ORDER BY judgement.id
LIMIT $limit
RETURN judgement {.*} AS judgement
