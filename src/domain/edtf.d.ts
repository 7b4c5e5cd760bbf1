/** The part of the package `edtf` (which has no types of its own) that we use. */
declare module "edtf" {
  type Flags = { readonly value: number } | undefined;
  export type EdtfDate = {
    readonly type: string;
    /** Milliseconds; ±Infinity for an open bound, null for an unknown one. */
    readonly min: number | null;
    readonly max: number | null;
    readonly lower?: EdtfDate | number | null;
    readonly upper?: EdtfDate | number | null;
    readonly approximate?: Flags;
    readonly uncertain?: Flags;
    readonly unspecified?: Flags;
  };
  const edtf: (text: string) => EdtfDate;
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it.
  export default edtf;
}
