import { clauseFor } from '#charter/authority.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field, Select, TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { Table } from '#page/table.tsx';
import { problemOf, typed } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { officialDate, officialMoment } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { ProtocolScreen } from './screen.ts';
import { versionLabels as labels, versionCommands, versionWords as words } from './version-messages.ts';
import type { IssuedExtract } from './version-vocabulary.ts';
import { nextExtractNumber } from './versions.ts';

type Props = { screen: ProtocolScreen; bodies: readonly string[] };

const pathOf = ({ meeting }: ProtocolScreen, noun: string) => `/meetings/${meeting.meeting}/protocol/${noun}`;

const numbersOf = ({ meeting }: ProtocolScreen, item: string) =>
  meeting.agenda.findIndex((each) => each.item === item) + 1;

/** The register of extracts, and the form that issues one. */
export function Extracts({ screen, bodies }: Props) {
  const { view, protocol } = screen;
  const { tongue, charter } = view;
  if (protocol.stage !== 'signed' && protocol.extracts.size === 0) return null;
  return (
    <Section title={words.extracts[tongue]} id="extracts">
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={clauseFor(charter, 'issueExtract')}
            state="plain"
            tongue={tongue}
            id="note-extracts"
          />
        }
      >
        <ExtractTable screen={screen} extracts={[...protocol.extracts.values()]} />
        {protocol.stage === 'signed' ? <Issue screen={screen} bodies={bodies} /> : null}
      </Block>
    </Section>
  );
}

function ExtractTable({ screen, extracts }: { screen: ProtocolScreen; extracts: readonly IssuedExtract[] }) {
  const { view, meeting, names, zone, protocol } = screen;
  const { tongue, base } = view;
  const versioned = protocol.versions.length > 0;
  return (
    <Table
      tongue={tongue}
      caption={words.extracts[tongue]}
      columns={[
        { title: '№', narrow: true },
        { title: labels.item[tongue], narrow: true },
        { title: words.toBody[tongue] },
        { title: words.issued[tongue] },
        { title: words.file[tongue], narrow: true },
      ]}
      empty={<p class="quiet">{words.noExtracts[tongue]}</p>}
      rows={extracts.map(({ extract, number, item, body, by, at, version }) => ({
        id: `extract-${extract}`,
        cells: [
          versioned ? `${number} (${words.version[tongue].toLocaleLowerCase(tongue)} ${version})` : number,
          String(numbersOf(screen, item)),
          names.body(body, dateIn(at, zone))[tongue],
          `${names.person(by)[tongue]}, ${officialDate(dateIn(at, zone), tongue)}`,
          <ExtractFiles base={base} meeting={meeting.meeting} extract={extract} />,
        ],
      }))}
    />
  );
}

/** Addresses of both files of an extract. */
export function ExtractFiles({ base, meeting, extract }: { base: string; meeting: string; extract: string }) {
  const file = `${base}/meetings/${meeting}/protocol/extracts/${extract}`;
  return (
    <>
      <a href={`${file}/extract.pdf`}>PDF</a> · <a href={`${file}/extract.docx`}>Word</a>
    </>
  );
}

function Issue({ screen, bodies }: Props) {
  const { view, meeting, protocol, names, text } = screen;
  const { tongue } = view;
  const path = pathOf(screen, 'extracts');
  const number = nextExtractNumber(protocol, protocol.number ?? '');
  const command = { type: 'issueExtract', meeting: meeting.meeting, extract: '', number, paper: '', docx: '' } as const;
  const trials = meeting.agenda.flatMap(({ item }) => bodies.map((body) => ({ ...command, item, body })));
  const [first] = trials;
  if (!first || view.gate(first)?.refused === 'notAuthorised') return null;
  const sorted = bodies.map((body) => ({ value: body, label: names.body(body)[tongue] }));
  return (
    <Ask
      view={view}
      path={path}
      trial={trials.find((trial) => !view.gate(trial)) ?? first}
      name={versionCommands.issueExtract.name}
      records={versionCommands.issueExtract.done}
      set="after"
      id="act-extract"
    >
      <Select
        tongue={tongue}
        name="item"
        id="extract-item"
        label={labels.item[tongue]}
        hint={words.itemHint[tongue]}
        options={meeting.agenda.map(({ item, title }, index) => ({
          value: item,
          label: `${index + 1}. ${text(title)}`,
        }))}
        value={typed(view, path, 'item')}
        problem={problemOf(view, path, 'item')}
        required
      />
      <Select
        tongue={tongue}
        name="body"
        id="extract-body"
        label={labels.body[tongue]}
        options={sorted.sort((a, b) => compare(a.label, b.label, tongue))}
        value={typed(view, path, 'body')}
        problem={problemOf(view, path, 'body')}
        required
      />
      <Field
        tongue={tongue}
        name="number"
        id="extract-number"
        width="number"
        label={labels.number[tongue]}
        value={typed(view, path, 'number') ?? number}
        problem={problemOf(view, path, 'number')}
        required
      />
    </Ask>
  );
}

/** Versions that were signed and corrected stay where they were, each with its paper; and the way to another one. */
export function Versions({ screen }: { screen: ProtocolScreen }) {
  const { view, protocol } = screen;
  const { tongue, charter } = view;
  const { versions, stage } = protocol;
  if (versions.length === 0 && (stage !== 'signed' || correctedByOthers(screen))) return null;
  return (
    <Section title={words.versions[tongue]} id="versions">
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={clauseFor(charter, 'correctProtocol')}
            state="plain"
            tongue={tongue}
            id="note-versions"
          />
        }
      >
        {versions.length > 0 ? <VersionTable screen={screen} /> : null}
        <Correction screen={screen} />
      </Block>
    </Section>
  );
}

/** Whether another version is not for this reader's office to begin: then nothing stands under the heading. */
const correctedByOthers = ({ view, meeting }: ProtocolScreen): boolean =>
  view.gate({ type: 'correctProtocol', meeting: meeting.meeting, reason: noWords })?.refused === 'notAuthorised';

const noWords = { ref: '', digest: '' } as const;

function VersionTable({ screen }: { screen: ProtocolScreen }) {
  const { view, meeting, protocol, names, zone, text } = screen;
  const { tongue, base } = view;
  const { versions, stage, signed } = protocol;
  const by = (person: string, at: string) => `${names.person(person)[tongue]}, ${officialMoment(at, zone, tongue)}`;
  const own = `${base}/meetings/${meeting.meeting}/protocol.pdf`;
  const earlier = versions.map((each) => ({
    cells: [
      String(each.version),
      by(each.signed.by, each.signed.at),
      <>
        <p>
          {words.correctedByNext[tongue]}: {by(each.corrected.by, each.corrected.at)}
        </p>
        <OfficialText text={text(each.corrected.reason)} look="plain" />
      </>,
      <a href={`${own}?version=${each.version}`}>PDF</a>,
    ],
  }));
  const now = {
    cells: [
      String(versions.length + 1),
      signed ? by(signed.by, signed.at) : '—',
      (stage === 'signed' ? words.inForce : words.beingCorrected)[tongue],
      <a href={own}>PDF</a>,
    ],
  };
  return (
    <Table
      tongue={tongue}
      caption={words.versions[tongue]}
      columns={[
        { title: words.version[tongue], narrow: true },
        { title: words.signed[tongue] },
        { title: words.correctedFor[tongue] },
        { title: words.file[tongue], narrow: true },
      ]}
      rows={[...earlier, now]}
    />
  );
}

function Correction({ screen }: { screen: ProtocolScreen }) {
  const { view, meeting, protocol } = screen;
  const { tongue } = view;
  if (protocol.stage !== 'signed') return null;
  const path = pathOf(screen, 'correction');
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'correctProtocol', meeting: meeting.meeting, reason: noWords }}
      name={versionCommands.correctProtocol.name}
      records={versionCommands.correctProtocol.done}
      look="quiet"
      set="after"
      id="act-correction"
      keep
    >
      <TextArea
        tongue={tongue}
        name="reason"
        id="correction-reason"
        label={labels.reason[tongue]}
        hint={words.reasonHint[tongue]}
        required
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
      />
    </Ask>
  );
}
