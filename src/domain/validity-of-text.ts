import { rememberedUpTo } from "./remembered.ts";
import { parseValidity } from "./validity-of.ts";

/** What `parseValidity` makes of a text that a client sends; the same ones come again and again, each several times a request. */
export const validityOfText = rememberedUpTo(1_000, (text) => parseValidity(text));
