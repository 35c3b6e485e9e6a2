import type { Office } from '#charter/vocabulary.ts';
import { commandWords } from '#group/messages.ts';
import { participants } from '#marking/audience.ts';
import { holderAt } from '#membership/composition.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Sheet } from '#page/heading.tsx';
import { Page } from '#page/page.tsx';
import { Table, type TableRow } from '#page/table.tsx';
import { capital } from '#text/alphabet.ts';
import { clauseName } from '#text/clauses.ts';
import { list } from '#text/sentences.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { CharterHeading, CharterTabs } from './charter.tsx';
import { charterWords as words } from './charter-words.ts';

/** Who may do what, under which clause: the table that every command is asked against. */
export const authorityPage: PageRoute<object> = {
  path: '/charter/authority',
  readers: participants,
  load: () => ({}),
  html: (view) => <AuthorityPage view={view} />,
  json: ({ charter }) => ({ offices: charter.offices, authority: charter.authority }),
};

function AuthorityPage({ view }: { view: GroupView }) {
  const { tongue, charter } = view;
  const offices = charter.offices.filter(({ id }) => commandsOf(view, id).length > 0);
  return (
    <Page view={view} title={words.authority[tongue]} place="charter" heading={<CharterHeading view={view} />}>
      <Sheet>
        <CharterTabs view={view} current="authority" />
        <p class="intro">{words.whoMay[tongue]}</p>
        {offices.map((office) => (
          <OfficeTable view={view} office={office} />
        ))}
      </Sheet>
    </Page>
  );
}

type Entry = readonly [command: keyof typeof commandWords, clause: string | null, others: readonly string[]];

/** Commands that the office may give, in the order of the charter's clauses; those that the program lacks are left out. */
function commandsOf({ charter, tongue }: GroupView, office: Office['id']): readonly Entry[] {
  const title = (id: string) => charter.offices.find((each) => each.id === id)?.title[tongue] ?? id;
  const place = (clause: string | null) => charter.clauses.findIndex(({ id }) => id === clause);
  return Object.entries(charter.authority)
    .flatMap(([command, { clause, offices }]): readonly Entry[] => {
      if (!isCommand(command) || !offices.includes(office)) return [];
      return [[command, clause, offices.filter((each) => each !== office).map(title)]];
    })
    .sort((a, b) => place(a[1]) - place(b[1]));
}

const isCommand = (command: string): command is keyof typeof commandWords => Object.hasOwn(commandWords, command);

function OfficeTable({ view, office }: { view: GroupView; office: Office }) {
  const { tongue, charter, base, me } = view;
  const holder = office.held === 'by approval' ? undefined : holderOf(view, office);
  const mine = me.offices.includes(office.id);
  return (
    <Block
      id={`office-${office.id}`}
      notes={
        <LawNote charter={charter} clause={office.clause} state="plain" tongue={tongue} id={`note-${office.id}`} />
      }
    >
      <h2 class="serif">
        {office.title[tongue]}
        {mine ? <span class="count"> ({words.you[tongue]})</span> : null}
      </h2>
      {holder ? <p class="quiet">{holder}</p> : null}
      <Table
        tongue={tongue}
        caption={office.title[tongue]}
        columns={[
          { title: words.act[tongue] },
          { title: words.also[tongue] },
          { title: words.clause[tongue], narrow: true },
        ]}
        rows={commandsOf(view, office.id).map(
          ([command, clause, others]): TableRow => ({
            cells: [
              commandWords[command].name[tongue],
              others.length > 0 ? <span class="quiet">{list(others, tongue)}</span> : null,
              clause === null ? null : (
                <a href={`${base}/charter#clause-${clause}`}>{capital(clauseName(clause, tongue), tongue)}</a>
              ),
            ],
          }),
        )}
      />
    </Block>
  );
}

/** Offices that one person holds are named with their holder. */
function holderOf({ composition, names, now, tongue }: GroupView, { id }: Office): string | undefined {
  if (id !== 'coordinator' && id !== 'head') return undefined;
  const holder = holderAt(composition, id, now);
  return holder === undefined ? words.nobody[tongue] : names.person(holder)[tongue];
}
