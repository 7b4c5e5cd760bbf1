// Of all relations to each entity at the other end the best-sourced one.
// params: none
WITH it ORDER BY it.sourceCount DESC, it.id DESC
WITH it.OTHER_END AS other, head(collect(it)) AS it
