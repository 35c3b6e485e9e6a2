/**
 * What a page may answer a program with (`json` of its route). A text whose mark was not asked is none of these, nor is a
 * function, a map, a set or a promise, of which JSON would show nothing.
 */
export type Answer =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Answer[]
  | { readonly [name: string]: Answer };
