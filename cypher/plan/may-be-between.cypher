// It begins no later than a day, and may last until another one or longer.
// params: from, by
it.day <= $by AND it.until >= $from
