// A statement of the figure is left under the clocks.
// params: none
EXISTS { MATCH (fact:Statement) WHERE fact.claim = it.claim AND fact.source <> 'source:editorial' AND IS_LEFT }
