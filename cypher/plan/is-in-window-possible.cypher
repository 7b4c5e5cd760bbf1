// It was possibly so in a window: the rule of src/domain/in-window.ts.
// params: from, to
(it.dating <> 'DATED' OR any(i IN range(0, size(it.possibleFrom) - 1) WHERE it.possibleFrom[i] <= $to AND it.possibleTo[i] >= $from))
