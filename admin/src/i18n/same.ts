/** The same keys at every depth, with any words: a catalogue that lacks one, or has one too many, is a type error. */
export type Same<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Same<T[Key]> };
