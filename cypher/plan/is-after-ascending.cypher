// It comes after a place in an ascending order.
// params: id, key
SORT_KEY >= $key AND (SORT_KEY > $key OR it.id > $id)
