// It was so in a window for certain: the rule of src/domain/in-window.ts.
// params: from, to
(it.dating = 'TIMELESS' OR (it.dating = 'DATED' AND any(i IN range(0, size(it.knownFrom) - 1) WHERE
  it.knownFrom[i] <= $to AND it.knownTo[i] >= $from AND (it.knownWhole[i] OR (it.knownFrom[i] >= $from AND it.knownTo[i] <= $to)))))
