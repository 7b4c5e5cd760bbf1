// All of some countries take part in it, or it is about them.
// params: none
all(country IN countries WHERE country IN it.countries)
