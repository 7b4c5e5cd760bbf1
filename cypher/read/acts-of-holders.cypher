// What holders of offices take part in near the terms given, or by their sources, or by no day that stands; each once, in no order.
// params: offices, properties
UNWIND $offices AS office
MATCH (held:Statement {object: office.id})
WHERE held.property = 'HOLDS_OFFICE'
WITH DISTINCT office, held.subject AS holder
MATCH (told:Statement {subject: holder})
WHERE told.property IN $properties
MATCH (act:Entity {id: told.object})
WHERE act.kind IN ['AGREEMENT', 'RESOURCE'] OR act.dating = 'UNDATED' OR told.source IN office.sources
  OR any(i IN range(0, size(act.possibleFrom) - 1) WHERE any(j IN range(0, size(office.from) - 1)
    WHERE act.possibleFrom[i] <= office.to[j] AND act.possibleTo[i] >= office.from[j]))
WITH DISTINCT act
RETURN act.id AS id, act.kind AS kind
