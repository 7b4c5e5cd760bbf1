// Conflicts by the entity that they are about, in no order.
// params: subjects
UNWIND $subjects AS key
MATCH (conflict:Conflict {subject: key})
RETURN conflict {.*} AS conflict
