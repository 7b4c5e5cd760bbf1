// Figures by the entity that they are about, in no order.
// params: subjects
UNWIND $subjects AS key
MATCH (figure:Figure {subject: key})
RETURN figure {.*} AS figure
