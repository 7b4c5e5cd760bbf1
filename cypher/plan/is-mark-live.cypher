// What the mark is of has not ended.
// params: none
substring(mark, 44, 4) = '9999'
