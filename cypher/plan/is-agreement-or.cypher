// It is an agreement, or what is asked of occurrences holds.
// params: none
(it.kind = 'AGREEMENT' OR IS_ASKED)
