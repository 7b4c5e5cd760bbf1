// The change that made the data version above.
// params: none
MATCH (it:Change)
WHERE it.version = parent.version
