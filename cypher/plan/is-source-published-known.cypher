// The source was published by a day for certain; ours are exempt.
// params: publishedBy
(it.id = 'source:editorial' OR (it.publishedTo IS NOT NULL AND it.publishedTo <= $publishedBy))
