// Judgements on one of some entities, each once, in no order.
// params: entities
UNWIND $entities AS entity
CALL (entity) {
  MATCH (judgement:Judgement {a: entity})
  RETURN judgement
  UNION ALL
  MATCH (judgement:Judgement {b: entity})
  RETURN judgement
}
WITH DISTINCT judgement
RETURN judgement {.*} AS judgement
