/** Order of texts by UTF-16 units: the same on every machine, unlike that of a locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
