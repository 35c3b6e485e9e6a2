import type { Child } from 'hono/jsx';

/** The page's head: a small line above, the title, and at the far side how things stand. */
export function Heading(props: {
  title: string;
  eyebrow?: Child | undefined;
  /** Short lines at the far side: state, place. */
  facts?: Child | undefined;
  /** Links and acts that concern the whole page. */
  acts?: Child | undefined;
}) {
  return (
    <header class="heading">
      <div class="heading-title">
        {props.eyebrow ? <p class="eyebrow">{props.eyebrow}</p> : null}
        <h1>{props.title}</h1>
      </div>
      {props.facts ? <div class="heading-facts">{props.facts}</div> : null}
      {props.acts ? <div class="heading-acts">{props.acts}</div> : null}
    </header>
  );
}

/** A part of a page under its small heading; `aside` stands beside the heading (a state, a count). */
export function Section(props: {
  title: string;
  id?: string | undefined;
  aside?: Child | undefined;
  /** A small line above the heading. */
  eyebrow?: Child | undefined;
  /** `eyebrow` for a list in a side column, `serif` for a chapter of a document. */
  look?: 'eyebrow' | 'serif' | undefined;
  children?: Child;
}) {
  return (
    <section class={`section section-${props.look ?? 'eyebrow'}`} id={props.id}>
      {props.eyebrow ? <p class="eyebrow">{props.eyebrow}</p> : null}
      <h2>
        {props.title}
        {props.aside ? <span class="section-aside"> · {props.aside}</span> : null}
      </h2>
      {props.children}
    </section>
  );
}

/** A page without side columns: blocks one under another. */
export function Sheet(props: { children?: Child }) {
  return <div class="sheet">{props.children}</div>;
}

/** Three columns: what is to be done, what is in hand, who is here. On a narrow screen what is in hand comes first. */
export function Wings(props: { left?: Child; right?: Child; leftLabel: string; rightLabel: string; children?: Child }) {
  return (
    <div class="wings">
      <section class="wing wing-left" aria-label={props.leftLabel}>
        {props.left}
      </section>
      <div class="wing-centre">{props.children}</div>
      <section class="wing wing-right" aria-label={props.rightLabel}>
        {props.right}
      </section>
    </div>
  );
}

export type TabItem = {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean | undefined;
  readonly count?: number | undefined;
};

/** Views of the same thing, each with its own address. */
export function Tabs(props: { label: string; items: readonly TabItem[] }) {
  return (
    <nav class="tabs" aria-label={props.label}>
      {props.items.map((item) => (
        <a href={item.href} aria-current={item.current ? 'page' : undefined}>
          {item.label}
          {item.count === undefined ? null : <span class="count"> {item.count}</span>}
        </a>
      ))}
    </nav>
  );
}
