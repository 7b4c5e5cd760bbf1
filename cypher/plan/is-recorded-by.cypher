// This graph held the statement at an instant.
// params: recordedBy
it.recordedFrom <= $recordedBy AND (it.recordedUntil IS NULL OR it.recordedUntil > $recordedBy)
