// Saves where statements stand; null of those that stand no more.
// params: rows
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.standing = row.standing
