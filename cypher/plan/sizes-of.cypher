// Figures of the size of the group above.
// params: none
MATCH (it:Figure)
WHERE it.subject = parent.id AND it.property = 'SIZE'
