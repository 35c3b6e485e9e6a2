import { changesSince, contentsOf } from '#agenda/pack.ts';
import { packCommands } from '#agenda/pack-messages.ts';
import type { Pack } from '#agenda/pack-vocabulary.ts';
import { authorise, clauseFor } from '#charter/authority.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Section } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { officialMoment } from '#text/dates.ts';
import { sizeName } from '../agenda/size.ts';
import type { PartProps } from '../meeting/shown.ts';
import type { GroupView } from '../view.ts';
import type { PackFiles } from './store.ts';
import type { MadePack } from './vocabulary.ts';
import { apart, changes, troubles, words } from './words.ts';

/** The packs of the meeting, the newest first; whoever may makes one here. */
export function Packs({ view, shown }: PartProps) {
  const { tongue, charter } = view;
  const { meeting, packs, packFiles } = shown;
  const makes = mayMake(view) && meeting.agenda.length > 0;
  if (packs.size === 0 && !makes) return null;
  const now = contentsOf(meeting, shown.papers, view.reads.isNarrow);
  return (
    <div id="packs" class="packs">
      <Section title={words.packs[tongue]} aside={packs.size > 0 ? packs.size : undefined}>
        {packs.size === 0 ? <p class="quiet">{words.none[tongue]}</p> : null}
        <ul class="lines">
          {[...packs.values()].reverse().map((pack) => (
            <li id={`pack-${pack.pack}`}>
              <p>
                <b>№ {pack.pack}</b>
              </p>
              <p class="quiet">
                {officialMoment(pack.at, view.zone, tongue)} · {view.names.person(pack.by)[tongue]}
              </p>
              {pack.closed ? (
                <p>{words.closed[tongue]}</p>
              ) : (
                <>
                  <Files view={view} meeting={meeting.meeting} pack={pack} files={packFiles?.get(pack.order)} />
                  <Separately view={view} pack={pack} />
                  {changesSince(pack, now).map((change) => (
                    <p>
                      <StatusWord state="awaited">{changes[change][tongue]}</StatusWord>
                    </p>
                  ))}
                </>
              )}
            </li>
          ))}
        </ul>
        <Make view={view} meeting={meeting.meeting} isFirst={packs.size === 0} />
      </Section>
      {makes ? (
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'makePack')}
          state="plain"
          tongue={tongue}
          brief
          id="note-packs"
        />
      ) : null}
    </div>
  );
}

const mayMake = ({ charter, me }: GroupView): boolean => !authorise(charter, 'makePack', me.offices);

function Make({ view, meeting, isFirst }: { view: GroupView; meeting: string; isFirst: boolean }) {
  const trial = { type: 'makePack', meeting, order: '' } as const;
  const path = `/meetings/${meeting}/packs`;
  const refusal = view.gate(trial);
  // Of a meeting that is over, or while nothing has changed, nothing needs saying.
  if ((refusal?.refused === 'meetingStage' || refusal?.refused === 'packStands') && view.refused?.path !== path)
    return null;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={packCommands.makePack.name}
      short={isFirst ? words.make : words.makeNew}
      records={packCommands.makePack.done}
      look="quiet"
      id="act-make-pack"
    />
  );
}

function Files(props: { view: GroupView; meeting: string; pack: Pack; files: PackFiles | undefined }) {
  const { view, meeting, pack, files } = props;
  const { tongue, base } = view;
  const place = `${base}/meetings/${meeting}/packs/${pack.pack}`;
  if (files?.made) return <Made view={view} place={place} pack={pack} made={files.made} />;
  if (files?.state === 'failed') {
    return (
      <>
        <p>
          <StatusWord state="refused">{words.failed[tongue]}</StatusWord>
        </p>
        <p>{troubles[files.trouble ?? 'failed'][tongue]}</p>
        {mayMake(view) ? (
          <form method="post" action={`${place}/again`}>
            <button type="submit" class="button">
              {words.again[tongue]}
            </button>
          </form>
        ) : null}
      </>
    );
  }
  if (files?.state !== 'making') return <p class="quiet">{words.waiting[tongue]}</p>;
  return (
    <>
      <p id={`making-${pack.pack}`}>
        {words.making[tongue]}: {files.done} / {files.of}
      </p>
      <progress max={Math.max(1, files.of)} value={files.done} aria-labelledby={`making-${pack.pack}`} />
    </>
  );
}

function Made({ view, place, pack, made }: { view: GroupView; place: string; pack: Pack; made: MadePack }) {
  const { tongue } = view;
  return (
    <>
      <p class="pack-files">
        <span>
          <a href={`${place}/pack.pdf`}>
            PDF<span class="unseen"> № {pack.pack}</span>
          </a>{' '}
          <span class="quiet">
            {made.pages} {words.pages[tongue]}, {sizeName(made.pdf.size, tongue)}
          </span>
        </span>
        <span>
          <a href={`${place}/pack.zip`} download="">
            ZIP<span class="unseen"> № {pack.pack}</span>
          </a>{' '}
          <span class="quiet">{sizeName(made.zip.size, tongue)}</span>
        </span>
      </p>
      {made.apart.length === 0 ? null : (
        <p class="quiet">
          {words.onlyInZip[tongue]}:{' '}
          {made.apart.map(([paper, why]) => `${words.paper[tongue]} № ${paper} (${apart[why][tongue]})`).join('; ')}
        </p>
      )}
    </>
  );
}

function Separately({ view: { tongue }, pack: { separately } }: { view: GroupView; pack: Pack }) {
  const named = [
    ...separately.items.map((item) => `${words.item[tongue]} № ${item}`),
    ...separately.papers.map((paper) => `${words.paper[tongue]} № ${paper}`),
  ];
  return named.length === 0 ? null : (
    <p class="quiet">
      {words.separately[tongue]}: {named.join('; ')}
    </p>
  );
}
