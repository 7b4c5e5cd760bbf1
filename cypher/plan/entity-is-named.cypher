// One of the entity's names is a text, both folded; the text between line feeds.
// params: name
('\n' + it.folded + '\n') CONTAINS $name
