// Figures in the order of ids, after an id.
// params: after, limit
MATCH (figure:Figure)
WHERE figure.id > $after
WITH figure
ORDER BY figure.id
LIMIT $limit
RETURN figure {.*} AS figure
