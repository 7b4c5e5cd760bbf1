// Deletes figures by their ids.
// params: ids
UNWIND $ids AS id
MATCH (figure:Figure {id: id})
DELETE figure
