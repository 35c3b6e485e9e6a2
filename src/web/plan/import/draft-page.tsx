import { authorise } from '#charter/authority.ts';
import { planOf } from '#group/states.ts';
import { participants } from '#marking/audience.ts';
import { unsettled } from '#plan/reading/adoption.ts';
import { type Import, readImport } from '#plan/reading/store.ts';
import { planStream } from '#plan/things.ts';
import type { House } from '../../house.ts';
import type { PageRoute } from '../../page-route.ts';
import { planReads } from '../../plan-reads.ts';
import type { GroupView } from '../../view.ts';
import { AdoptionPart } from './adoption-part.tsx';
import { planBefore } from './following.ts';
import { FollowsPart } from './follows-part.tsx';
import { Frame } from './frame.tsx';
import { knownMeasures, type ReadImport, understand } from './look.ts';
import { LettersPart, NamesPart } from './names-part.tsx';
import { draftPlace } from './places.ts';
import { RowPart } from './row-part.tsx';
import { RowsPart } from './rows-part.tsx';
import { ChoicePart, SettingsPart } from './settings-part.tsx';
import type { Shown } from './shown.ts';
import { WaitingPage } from './waiting-page.tsx';

type Loaded =
  | { readonly brought: Exclude<Import, { readonly state: 'read' }>; readonly shown?: undefined }
  | { readonly brought: ReadImport; readonly shown: Omit<Shown, 'view'> };

/** One table on its way into a plan: what was understood of it, to be corrected and adopted. */
export const importDraftPage: PageRoute<Loaded> = {
  path: draftPlace(':import'),
  readers: participants,
  streams: () => ['plans'],
  async load(house, view, { import: id = '' }, c) {
    if (authorise(view.charter, 'adoptPlan', view.me.offices)) return undefined;
    const brought = await readImport(house.pool, { group: view.group, import: id, person: view.me.person });
    if (!brought || (brought.state === 'read' && brought.adopted)) return undefined;
    if (brought.state !== 'read') return { brought };
    const [which, row] = [c.req.query('show'), c.req.query('row')];
    return {
      brought,
      shown: {
        ...(await looked(house, view, brought)),
        which: which === 'stops' || which === 'noted' ? which : 'all',
        page: Math.max(1, Number(c.req.query('page')) || 1),
        row: row === undefined ? undefined : Number(row),
      },
    };
  },
  html: (view, loaded) =>
    loaded.shown ? (
      <DraftPage shown={{ ...loaded.shown, view }} />
    ) : (
      <WaitingPage view={view} brought={loaded.brought} />
    ),
  json: (_view, { brought, shown }) => ({
    state: brought.state,
    plan: brought.plan,
    read: brought.state === 'reading' && brought.rows ? { ...brought.rows } : null,
    trouble: brought.state === 'failed' ? brought.trouble.trouble : null,
    columns: shown?.understood.draft.columns ?? null,
    unsettled: shown ? unsettled(shown.understood.rows) : null,
    rows:
      shown?.understood.rows.map(({ row, kind, number, title, section, term, executors, notes, measure, carries }) => ({
        ...{ row: row + 1, kind, number, title, section },
        term: term && { from: term.from, until: term.until },
        executors: executors.map(({ text, body, kind: is, found }) => ({ text, body, kind: is, found })),
        measure: measure ?? null,
        carries: carries ?? null,
        notes: notes.map(({ on, note }) => ({ on, note })),
      })) ?? [],
  }),
};

async function looked(house: House, view: GroupView, brought: ReadImport) {
  const states =
    brought.plan === null ? view.states : await house.clerk.look(view.group, ['bodies', planStream(brought.plan)]);
  const plan = brought.plan === null ? undefined : planOf(states, brought.plan);
  const [reads, of] = [planReads(house), { group: view.group, by: view.me.person }];
  const [known, before] = await Promise.all([knownMeasures(reads, of, plan), planBefore(reads, of, brought)]);
  return { brought, plan, understood: understand(brought, view.states, { plan, known, before }) };
}

function DraftPage({ shown }: { shown: Shown }) {
  const { view, brought, understood, row } = shown;
  const { draft } = understood;
  if (draft.chosen === null)
    return (
      <Frame view={view} brought={brought}>
        <ChoicePart shown={shown} />
      </Frame>
    );
  const at = row === undefined ? undefined : understood.rows.find((each) => each.row === row);
  if (at)
    return (
      <Frame view={view} brought={brought}>
        <RowPart shown={shown} row={at} />
      </Frame>
    );
  return (
    <Frame view={view} brought={brought}>
      <SettingsPart shown={shown} />
      {draft.columns ? (
        <>
          <NamesPart shown={shown} />
          <LettersPart shown={shown} />
          <FollowsPart shown={shown} />
          <RowsPart shown={shown} />
          <AdoptionPart shown={shown} />
        </>
      ) : null}
    </Frame>
  );
}
