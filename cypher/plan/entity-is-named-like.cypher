// One of the entity's names contains a text, both folded.
// params: text
it.folded CONTAINS $text
