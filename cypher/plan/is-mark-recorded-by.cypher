// The graph held what the mark is of at an instant.
// params: recordedBy
(substring(mark, 20, 24) <= $recordedBy AND substring(mark, 44, 24) > $recordedBy)
