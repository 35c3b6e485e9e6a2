import type { Child } from 'hono/jsx';
import type { JSX as Html } from 'hono/jsx/jsx-runtime';
import type { hyphenated } from './hyphenated.ts';

/**
 * The JSX of all our pages (`jsxImportSource` in `tsconfig.json`): hono's functions, with types that are not. Hono's let a
 * page hold anything, and so a text whose mark nobody asked.
 */
export { jsxDEV } from 'hono/jsx/jsx-dev-runtime';
export { Fragment, jsx, jsxs } from 'hono/jsx/jsx-runtime';

/** What may stand in a page: texts, numbers, yes and no, nothing, elements, and lists of these. */
type Printed = Child | readonly Printed[];

/** Without the signature that allows every name with every value. */
type Named<T> = { [Name in keyof T as string extends Name ? never : Name]: T[Name] };

/** Of every attribute and of children, those that are spread included. */
type Attributes = { readonly [name: string]: Printed } & {
  readonly [Name in (typeof hyphenated)[number]]?: string | number | boolean | null | undefined;
};

type Elements = Named<Html.IntrinsicElements>;
type Drawn = 'circle' | 'line' | 'path' | 'rect' | 'svg' | 'text';

export declare namespace JSX {
  type Element = Html.Element;
  type ElementType = keyof IntrinsicElements | ((props: never) => Child | Element);
  type ElementChildrenAttribute = { children: unknown };
  type IntrinsicElements = { [Tag in keyof Elements]: Named<Elements[Tag]> & Attributes } & {
    [Tag in Drawn]: Attributes;
  };
  type IntrinsicAttributes = Html.IntrinsicAttributes;
}
