/** The part of the `edtf` package that is used here; it ships no types. */
declare module 'edtf' {
  /** @throws {Error} where the text is no EDTF. */
  export default function parse(text: string): { readonly min: number | null; readonly max: number | null };
}
