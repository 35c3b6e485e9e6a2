import type { Charters } from '#group/charters.ts';
import { commandWords } from '#group/messages.ts';
import type { Command } from '#group/vocabulary.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { fromDate } from '#text/dates.ts';
import type { GroupView } from '../view.ts';
import { charterWords as words } from './charter-words.ts';

/** A version of the group's charter that it could live under from now on. */
export type Newer = { readonly charter: string; readonly from: string; readonly hash: string };

/** Versions of the same body's charter that are in use, other than the group's own; those of later days first. */
export function newerOf(charters: Charters, { founded, charter }: GroupView): readonly Newer[] {
  return [...charters.values()]
    .filter(({ law, superseded, hash }) => law.id === charter.id && !superseded && hash !== founded.law?.hash)
    .filter(({ from }) => from >= charter.from)
    .map(({ charter: id, from, hash }) => ({ charter: id, from, hash }))
    .reverse();
}

/** What the group may adopt in place of the version it lives under. */
export function Versions({ view, newer }: { view: GroupView; newer: readonly Newer[] }) {
  const { tongue, charter } = view;
  return (
    <>
      {newer.map((version) => (
        <Block
          id={`version-${version.hash.slice(0, 12)}`}
          notes={
            <LawNote charter={charter} clause={charter.authority.adoptCharter?.clause ?? null} {...plain(tongue)} />
          }
        >
          <h2 class="serif">{words.newVersion[tongue]}</h2>
          <p>
            {words.inForce[tongue]}: {fromDate(version.from, tongue)}. {words.whatAdopting[tongue]}
          </p>
          <p class="quiet">
            SHA-256 <code>{version.hash.slice(0, 16)}…</code>
          </p>
          <Adoption view={view} version={version} />
        </Block>
      ))}
    </>
  );
}

const plain = (tongue: GroupView['tongue']) => ({ state: 'plain', tongue }) as const;

function Adoption({ view, version }: { view: GroupView; version: Newer }) {
  const trial: Command = { type: 'adoptCharter', ...version };
  return (
    <Ask
      view={view}
      path="/charter/versions"
      trial={trial}
      name={commandWords.adoptCharter.name}
      records={commandWords.adoptCharter.done}
      id={`act-adoption-${version.hash.slice(0, 12)}`}
      others={<p class="quiet">{words.adoptedBy[view.tongue]}</p>}
    >
      {(['charter', 'from', 'hash'] as const).map((name) => (
        <input type="hidden" name={name} value={version[name]} />
      ))}
    </Ask>
  );
}
