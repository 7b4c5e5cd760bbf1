import type { Source } from "../../domain/source.ts";
import { column, sourceIn, value } from "../field.ts";
import type { Fields } from "./fields.ts";

export const source: Fields = {
  id: column("id"),
  title: column("title"),
  publisher: column("publisher"),
  publishedOn: value<Source>(["publishedOn"], ({ publishedOn }) => publishedOn),
  language: column("language"),
  url: column("url"),
  licence: column("licence"),
  origin: sourceIn("origin"),
  fileName: column("fileName"),
  dataset: column("dataset"),
};
