// With it the two countries established diplomatic relations.
// params: none
it.eventKind = 'RELATIONS_ESTABLISHED'
