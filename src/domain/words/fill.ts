/** A template with its places filled: `fill("{from} visited {to}", { … })`. Places without a value stay as they are. */
export const fill = (template: string, places: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (place, key: string) => places[key] ?? place);
