import { agendaCommands } from '#agenda/messages.ts';
import { papersOf } from '#agenda/papers.ts';
import type { ItemPaper } from '#agenda/vocabulary.ts';
import { agendaWords, fieldLabels as labels } from '#agenda/words.ts';
import { thingOfPaper } from '#marking/things.ts';
import { Ask } from '#page/ask.tsx';
import { Field, TextArea } from '#page/fields.tsx';
import { FileField } from '#page/file-field.tsx';
import { problemOf, typed } from '#page/view.ts';
import { officialDate } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { extensions, type FileKind } from '../file-kind.ts';
import { MarkLine } from '../marks/mark-line.tsx';
import type { ItemPartProps, PartTexts } from '../meeting/shown.ts';
import type { GroupView } from '../view.ts';
import { sizeName } from './size.ts';
import { words } from './words.ts';

const nothing = { ref: '', digest: '' };

/** Titles of papers, each read by its own mark. */
export const paperTexts: PartTexts = function* ({ meeting, papers }) {
  for (const { paper, title, removed } of papers.values())
    if (!removed) yield [thingOfPaper(meeting.meeting, paper), title] as const;
};

/** The papers of an item with kind, size, who and when; whoever may attaches one here. */
export function ItemPapers({
  view,
  shown,
  item,
}: Pick<ItemPartProps, 'view' | 'shown'> & { item: { readonly item: string } }) {
  const { tongue } = view;
  const papers = papersOf(shown, item.item);
  const attach = <Attach view={view} meeting={shown.meeting.meeting} item={item.item} />;
  return (
    <section class="item-papers" id={`papers-${item.item}`} aria-label={agendaWords.papers[tongue]}>
      {papers.length > 0 ? (
        <>
          <h3>
            {agendaWords.papers[tongue]} <span class="quiet">· {papers.length}</span>
          </h3>
          <ul class="lines">
            {papers.map((paper) => (
              <Paper view={view} meeting={shown.meeting.meeting} paper={paper} title={shown.texts(paper.title)} />
            ))}
          </ul>
        </>
      ) : null}
      {attach}
    </section>
  );
}

function Paper(props: { view: GroupView; meeting: string; paper: ItemPaper; title: string }) {
  const { view, meeting, paper, title } = props;
  const { tongue, base, names, zone, reads } = view;
  const { number, at } = { number: paper.paper, at: paper.attached.at };
  const thing = thingOfPaper(meeting, number);
  const whose = paper.body === null ? names.person(paper.attached.by) : names.body(paper.body, dateIn(at, zone));
  return (
    <li id={`paper-${number}`}>
      <a href={`${base}/meetings/${meeting}/papers/${number}`} download="">
        {title}
      </a>
      <p class="quiet">
        {[
          (extensions[paper.kind as FileKind] ?? paper.kind).toUpperCase(),
          sizeName(paper.size, tongue),
          whose[tongue],
          officialDate(dateIn(at, zone), tongue),
        ].join(' · ')}
      </p>
      {reads.ownMarks(thing).some((marked) => marked.thing === thing) ? <MarkLine view={view} thing={thing} /> : null}
      <Remove view={view} meeting={meeting} paper={paper} title={title} />
    </li>
  );
}

function Remove(props: { view: GroupView; meeting: string; paper: ItemPaper; title: string }) {
  const { view, meeting, paper } = props;
  const { tongue } = view;
  const path = `/meetings/${meeting}/items/${paper.item}/papers/${paper.paper}/removal`;
  const trial = { type: 'removePaper', meeting, item: paper.item, paper: paper.paper, reason: nothing } as const;
  // A paper of another body, or of a meeting that is over, is read and not removed: nothing needs saying of that.
  if (view.gate(trial) && view.refused?.path !== path) return null;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={agendaCommands.removePaper.name}
      short={words.remove}
      records={agendaCommands.removePaper.done}
      look="quiet"
      id={`act-remove-${paper.paper}`}
      keep
    >
      <TextArea
        tongue={tongue}
        name="reason"
        id={`reason-paper-${paper.paper}`}
        label={labels.reason[tongue]}
        rows={2}
        required
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
      />
    </Ask>
  );
}

function Attach({ view, meeting, item }: { view: GroupView; meeting: string; item: string }) {
  const { tongue } = view;
  const path = `/meetings/${meeting}/items/${item}/papers`;
  const trial = { type: 'attachPaper', meeting, item, hash: '', kind: 'pdf', size: 0, title: nothing } as const;
  const refusal = view.gate(trial);
  // Of a meeting that is over, or an item that will not be heard, nothing needs saying.
  if (refusal?.refused === 'meetingStage' || refusal?.refused === 'unknownItem') return null;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={agendaCommands.attachPaper.name}
      short={words.attach}
      records={agendaCommands.attachPaper.done}
      look="quiet"
      id={`act-attach-${item}`}
      multipart
    >
      <FileField
        tongue={tongue}
        name="paper"
        id={`paper-file-${item}`}
        label={labels.paper[tongue]}
        kept={typed(view, path, 'paper')}
        problem={problemOf(view, path, 'paper')}
        required
      />
      <Field
        tongue={tongue}
        name="title"
        id={`paper-title-${item}`}
        label={labels.paperTitle[tongue]}
        required
        value={typed(view, path, 'title')}
        problem={problemOf(view, path, 'title')}
      />
    </Ask>
  );
}
