// It has a date.
// params: none
it.dating = 'DATED'
