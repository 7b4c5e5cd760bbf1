// This graph held the statement at an instant: it had come in, had not ended, and was not away between its end and its restoration.
// params: recordedBy
it.recordedFrom <= $recordedBy AND (it.recordedUntil IS NULL OR it.recordedUntil > $recordedBy)
  AND (it.absentFrom IS NULL
    OR NOT any(i IN range(0, size(it.absentFrom) - 1) WHERE it.absentFrom[i] <= $recordedBy AND it.absentUntil[i] > $recordedBy))
