// Its first day is no later than a day.
// params: by
it.day <= $by
