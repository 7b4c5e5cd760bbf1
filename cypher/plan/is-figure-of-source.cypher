// A statement of a source gives the figure.
// params: source
EXISTS { MATCH (fact:Statement) WHERE fact.claim = it.claim AND fact.source = $source AND IS_LEFT }
