import { cypherFile } from "../graph/cypher.ts";

/**
 * What the placeholders of a fragment stand for, as Cypher: `it`, `parent`, `$names` of its params, and words in capitals with
 * an underscore.
 */
export type Filling = { readonly [placeholder: string]: string };

const PLACEHOLDER = /\$[a-zA-Z]\w*|\b(?:it|parent)\b|(?<!['A-Z_])\b[A-Z]+(?:_[A-Z]+)+\b/g;

/**
 * The text of `cypher/plan/<name>.cypher` with its placeholders filled: `it` is the record that it is about, `parent` the one
 * above. Its params become parameters of the statement, so a value never enters the text.
 */
export const fragment = (name: string, filling: Filling): string =>
  cypherFile(`plan/${name}`).text.replace(PLACEHOLDER, (word) => {
    const found = filling[word.replace("$", "")];
    if (found === undefined) throw new Error(`cypher/plan/${name}.cypher needs "${word}", but it is not given.`);
    return found;
  });
