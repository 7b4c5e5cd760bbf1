// At least so many independent sources.
// params: minSources
it.sourceCount >= $minSources
