// A statement of the relation is left.
// params: none
(IS_MARKED OR IS_MARKED_BY_US)
