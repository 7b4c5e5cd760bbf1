// The source may have been published by a day; ours are exempt.
// params: publishedBy
(it.id = 'source:editorial' OR it.publishedFrom IS NULL OR it.publishedFrom <= $publishedBy)
