// The statement's own date overlaps a window.
// params: from, to
(it.from IS NOT NULL OR it.to IS NOT NULL) AND coalesce(it.from, '0000-01-01') <= $to AND coalesce(it.to, '9999-12-31') >= $from
