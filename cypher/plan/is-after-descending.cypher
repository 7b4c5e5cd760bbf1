// It comes after a place in a descending order.
// params: id, key
SORT_KEY <= $key AND (SORT_KEY < $key OR it.id < $id)
