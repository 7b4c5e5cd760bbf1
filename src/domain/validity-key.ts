import type { Validity } from "./validity.ts";

/** Text that is the same for validities that say the same, in the order of first days. */
export const validityKey = (validity: Validity | null): string => {
  if (validity === null) return "";
  const { from, to, edtf, extent, mayBeginBefore, mayEndAfter, approximate, uncertain, derived } = validity;
  const flags = `${Number(mayBeginBefore)}${Number(mayEndAfter)}${Number(approximate)}${Number(uncertain)}${Number(derived)}`;
  return `${from ?? "0000-01-01"} ${to ?? "9999-12-31"} ${extent} ${flags} ${edtf}`;
};
