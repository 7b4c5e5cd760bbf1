// One of the marks in a property is left under the clocks.
// params: none
any(mark IN coalesce(it.MARKS_PROPERTY, []) WHERE MARK_IS_LEFT)
