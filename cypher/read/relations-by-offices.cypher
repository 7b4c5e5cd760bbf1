// Relations by the office that they are held under, in no order.
// params: offices
UNWIND $offices AS key
MATCH (relation:Relation {office: key})
RETURN relation {.*} AS relation
