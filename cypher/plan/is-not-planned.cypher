// It was not only planned.
// params: none
NOT it.planned
