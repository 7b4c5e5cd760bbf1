// The judgement is on one of some ids.
// params: ids
(it.a IN $ids OR it.b IN $ids)
