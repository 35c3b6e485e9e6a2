import type { Child } from 'hono/jsx';
import type { Sentence } from '#text/vocabulary.ts';
import { Connection } from './connection.tsx';
import type { Frame, RailItem, Theme } from './frame.ts';
import { places, words } from './messages.ts';

type Shell = {
  frame: Frame;
  /** Title of the window; the group's name follows it. */
  title: string;
  /** Streams of the journal that the page shows; it refreshes when one of them grows. */
  streams?: readonly string[] | undefined;
  /** Seconds after which a browser that runs no script asks again; with script the page follows by itself. */
  again?: number | undefined;
  children?: Child;
};

/** A page: rail, top line, content. Render with `renderPage`. */
export function Layout(props: Shell) {
  const { frame } = props;
  return (
    <Document {...props} kind="page">
      <a class="skip" href="#content">
        {words.skipToContent[frame.tongue]}
      </a>
      <TopLine frame={frame} />
      <Rail frame={frame} />
      <main id="content" class="content" tabindex={-1}>
        {props.children}
      </main>
      <Bar frame={frame} />
      <Connection frame={frame} />
    </Document>
  );
}

/** A page before there is a group: founding, the demonstration, an error. No rail. */
export function PlainLayout(props: Shell) {
  return (
    <Document {...props} kind="plain">
      <a class="skip" href="#content">
        {words.skipToContent[props.frame.tongue]}
      </a>
      <TopLine frame={props.frame} />
      <main id="content" class="content" tabindex={-1}>
        {props.children}
      </main>
      <Connection frame={props.frame} />
    </Document>
  );
}

/** A page that nobody sits at: no rail, no controls; only the line that tells of a lost connection. */
export function WallLayout(props: Shell) {
  return (
    <Document {...props} kind="wall-page">
      <main id="content" class="wall-content">
        {props.children}
      </main>
      <Connection frame={props.frame} />
    </Document>
  );
}

function Document({ frame, title, streams, again, kind, children }: Shell & { kind: 'page' | 'plain' | 'wall-page' }) {
  return (
    <html lang={frame.tongue} data-theme={frame.theme === 'system' ? undefined : frame.theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={frame.theme === 'system' ? 'light dark' : frame.theme} />
        {again === undefined ? null : (
          <noscript>
            <meta http-equiv="refresh" content={String(again)} />
          </noscript>
        )}
        <title>{frame.group ? `${title} · ${frame.group.name[frame.tongue]}` : title}</title>
        {frame.assets.fonts.map((font) => (
          <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="" />
        ))}
        {frame.assets.icon ? <link rel="icon" type="image/svg+xml" href={frame.assets.icon} /> : null}
        <link rel="stylesheet" href={frame.assets.css} />
        {frame.live ? <meta name="vahid-live" content={frame.live} /> : null}
        {frame.assets.script ? <script type="module" src={frame.assets.script} nonce={frame.nonce} /> : null}
      </head>
      <body class={kind} data-live-streams={streams?.join(' ')}>
        {children}
      </body>
    </html>
  );
}

function TopLine({ frame }: { frame: Frame }) {
  const { tongue } = frame;
  return (
    <header class="topline">
      {frame.banner ? <p class="banner">{frame.banner[tongue]}</p> : null}
      <div class="topline-row">
        <a class="wordmark" href={frame.group?.href ?? '/'}>
          Vahid
        </a>
        <p class="group">
          {frame.group ? <b>{frame.group.name[tongue]}</b> : null}
          {frame.group?.under ? <span class="quiet">{frame.group.under[tongue]}</span> : null}
        </p>
        {frame.search ? <Search frame={frame} action={frame.search} /> : null}
        <Languages frame={frame} />
        <Person frame={frame} />
      </div>
    </header>
  );
}

function Search({ frame, action }: { frame: Frame; action: string }) {
  return (
    <search class="search">
      <form action={action}>
        <input
          type="search"
          name="q"
          aria-label={words.search[frame.tongue]}
          placeholder={`${words.search[frame.tongue]}   /`}
        />
      </form>
    </search>
  );
}

const tongueNames: Sentence = { az: 'Azərbaycanca', en: 'English', ru: 'Русский' };

function Languages({ frame }: { frame: Frame }) {
  return (
    <nav class="languages" aria-label={words.language[frame.tongue]}>
      {frame.languages.map(({ tongue, href }) => (
        <a
          href={href}
          lang={tongue}
          aria-label={tongueNames[tongue]}
          aria-current={tongue === frame.tongue ? 'true' : undefined}
        >
          {tongue.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}

function Person({ frame }: { frame: Frame }) {
  const { person, tongue } = frame;
  return (
    <details class="person">
      <summary>
        {person ? (
          <>
            <span class="unseen">{words.person[tongue]}: </span>
            {person.office ? `${person.name}, ${person.office}` : person.name}
          </>
        ) : (
          words.theme[tongue]
        )}
      </summary>
      <div class="menu">
        <PersonLinks frame={frame} />
      </div>
    </details>
  );
}

const themeWords: Record<Theme, Sentence> = { light: words.light, dark: words.dark, system: words.bySystem };

function PersonLinks({ frame }: { frame: Frame }) {
  const { tongue } = frame;
  return (
    <>
      {frame.person?.links.map((link) => (
        <a href={link.href}>{link.label}</a>
      ))}
      {frame.person?.leave ? (
        <form method="post" action={frame.person.leave.action}>
          <button type="submit">{frame.person.leave.label}</button>
        </form>
      ) : null}
      <p class="eyebrow">{words.theme[tongue]}</p>
      {frame.themes.map(({ theme, href }) => (
        <a href={href} aria-current={theme === frame.theme ? 'true' : undefined}>
          {themeWords[theme][tongue]}
        </a>
      ))}
    </>
  );
}

function Rail({ frame }: { frame: Frame }) {
  return (
    <nav class="rail" aria-label={words.places[frame.tongue]}>
      {frame.rail.map((item) => (
        <RailLink frame={frame} item={item} at="rail" />
      ))}
    </nav>
  );
}

/** The count follows what is committed elsewhere, so it stands there also while it is nought. */
function RailLink({ frame, item, at }: { frame: Frame; item: RailItem; at: 'rail' | 'bar' }) {
  return (
    <a href={item.href} aria-current={item.place === frame.current ? 'page' : undefined}>
      <span>{places[item.place][frame.tongue]}</span>
      {item.count === undefined ? null : (
        <span class="count" id={`${at}-${item.place}-count`} data-live>
          {item.count || null}
        </span>
      )}
    </a>
  );
}

/** The rail on a telephone. */
function Bar({ frame }: { frame: Frame }) {
  const onBar = frame.rail.filter((item) => frame.bar.includes(item.place)).slice(0, 4);
  const rest = frame.rail.filter((item) => !onBar.includes(item));
  return (
    <nav class="bar" aria-label={words.places[frame.tongue]}>
      {onBar.map((item) => (
        <RailLink frame={frame} item={item} at="bar" />
      ))}
      <details class="bar-more">
        <summary>{words.more[frame.tongue]}</summary>
        <div class="menu">
          {frame.person ? (
            <p class="menu-person">
              {frame.person.name}
              {frame.person.office ? <span class="quiet"> {frame.person.office}</span> : null}
            </p>
          ) : null}
          {rest.map((item) => (
            <RailLink frame={frame} item={item} at="bar" />
          ))}
          <PersonLinks frame={frame} />
        </div>
      </details>
    </nav>
  );
}
