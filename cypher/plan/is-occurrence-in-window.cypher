// An occurrence of a pair is in a window: by its days when all of them lie in it, else as its occasion is.
// params: from, to, by
it.day <= $by AND it.until >= $from AND ((it.day >= $from AND it.until <= $to) OR IS_OCCASION_IN)
