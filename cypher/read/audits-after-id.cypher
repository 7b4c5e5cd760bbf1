// Entries of the audit in the order of ids, after an id.
// params: after, limit
MATCH (audit:Audit)
WHERE audit.id > $after
WITH audit
ORDER BY audit.id
LIMIT $limit
RETURN audit {.*} AS audit
