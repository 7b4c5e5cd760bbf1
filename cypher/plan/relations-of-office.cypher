// Relations HOLDS_OFFICE under the office above.
// params: none
MATCH (it:Relation)
WHERE it.office = parent.id AND it.type = 'HOLDS_OFFICE'
