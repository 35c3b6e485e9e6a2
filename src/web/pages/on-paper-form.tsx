import { authorise, clauseFor } from '#charter/authority.ts';
import { fieldLabels as labels, lettersCommands } from '#letters/messages.ts';
import { paperActName } from '#letters/paper-act-names.ts';
import { letterPlace, lettersPlace, onPaperPlace } from '#letters/routes.ts';
import { meetingName } from '#meetings/words.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { Notice } from '#page/notices.tsx';
import { problemOf, typed } from '#page/view.ts';
import { capital } from '#text/alphabet.ts';
import { dateName } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import { registerNumber } from '#text/register-number.ts';
import { MatterForm } from '../on-paper/matter-form.tsx';
import { recording } from '../on-paper/recording.ts';
import { words as bodyWords } from '../on-paper/words.ts';
import type { GroupView } from '../view.ts';
import { correspondentOf } from './letters.tsx';
import { AsOnPaper } from './on-paper-fields.tsx';
import type { PaperMatter } from './on-paper-matters.ts';
import type { OnPaperShown } from './on-paper-shown.ts';
import { onPaperWords as words } from './on-paper-words.ts';

/** What can be recorded: a list of what waits, or the form of the line that was chosen. For officers who record. */
export function ToRecord({ shown }: { shown: OnPaperShown }) {
  const { view, inHand, letters, matters, atHand } = shown;
  const { tongue, base, charter, me } = view;
  if (authorise(charter, 'recordOnPaper', me.offices)) return null;
  if (inHand) return <InHand shown={shown} matter={inHand} />;
  if (shown.ofBody) return <MatterForm shown={shown.ofBody} letters={letters} atHand={atHand} />;
  const clause = clauseFor(charter, 'recordOnPaper');
  const awaited = matters.filter(({ waits }) => waits);
  return (
    <Block notes={<LawNote charter={charter} clause={clause} state="plain" tongue={tongue} id="note-record" />}>
      <Section title={words.record[tongue]} id="record">
        {letters.length === 0 ? (
          <Notice tongue={tongue} state="awaited">
            {words.noLetters[tongue]} <a href={`${base}${lettersPlace}`}>{words.toLetters[tongue]}</a>
          </Notice>
        ) : (
          <>
            {atHand ? (
              <p>
                {words.letter[tongue]}: <a href={`${base}${letterPlace(atHand)}`}>{registerNumber(atHand)}</a>
              </p>
            ) : null}
            <p class="quiet">{(awaited.length > 0 ? words.recordSays : words.nothingToRecord)[tongue]}</p>
            <Matters shown={shown} matters={awaited} />
            <Others shown={shown} matters={matters.filter(({ waits }) => !waits)} />
            <p class="quiet">{bodyWords.elsewhere[tongue]}</p>
          </>
        )}
      </Section>
    </Block>
  );
}

/** What nobody is asked for now, and may come on paper all the same. */
function Others({ shown, matters }: { shown: OnPaperShown; matters: readonly PaperMatter[] }) {
  if (matters.length === 0) return null;
  return (
    <details class="more">
      <summary>{words.others[shown.view.tongue]}</summary>
      <Matters shown={shown} matters={matters} />
    </details>
  );
}

/** By person, so that one sees what is asked of whom. */
function Matters(props: { shown: OnPaperShown; matters: readonly PaperMatter[] }) {
  const { matters } = props;
  const { view, withAccount, atHand } = props.shown;
  const { tongue, base, names } = view;
  const persons = [...new Set(matters.map(({ whose }) => whose))];
  return (
    <>
      {persons.map((person) => (
        <div class="paper-matters">
          <h3>
            {names.person(person)[tongue]}
            {withAccount.has(person) ? null : <span class="quiet"> · {words.noAccount[tongue]}</span>}
          </h3>
          <ul class="lines">
            {matters
              .filter(({ whose }) => whose === person)
              .map((matter) => (
                <li>
                  <a
                    href={`${base}${onPaperPlace}?${new URLSearchParams({ matter: matter.id, ...(atHand ? { letter: atHand } : {}) })}#record`}
                  >
                    {capital(paperActName(matter.type)[tongue], tongue)}
                  </a>
                  <span class="quiet"> {aboutOf(view, matter)}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** `· 2026-4 nömrəli iclas`, `· S. Quliyeva, Səhiyyə Nazirliyi`. */
function aboutOf({ tongue, names }: GroupView, { about }: PaperMatter): string {
  const { meeting, nomination, body, protocol } = about;
  const parts = [
    meeting && meetingName(meeting.meeting)[tongue],
    protocol?.number === undefined ? undefined : numbered(protocol.number, tongue),
    nomination && `${names.person(nomination.person)[tongue]}, ${names.body(nomination.body)[tongue]}`,
    body && names.body(body)[tongue],
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? `· ${parts.join(' · ')}` : '';
}

function InHand({ shown, matter }: { shown: OnPaperShown; matter: PaperMatter }) {
  const { view, letters } = shown;
  const { tongue, base, charter, names } = view;
  const path = onPaperPlace;
  const [first] = letters;
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, matter.type)}
          state="awaited"
          tongue={tongue}
          id="note-in-hand"
        />
      }
    >
      <Section title={words.record[tongue]} id="record">
        <p>
          {words.whose[tongue]}: <b>{names.person(matter.whose)[tongue]}</b>
          <span class="under">
            {capital(paperActName(matter.type)[tongue], tongue)} {aboutOf(view, matter)}
          </span>
        </p>
        <Ask
          view={view}
          path={path}
          trial={recording(matter, first?.letter ?? '')}
          name={lettersCommands.recordOnPaper.name}
          records={lettersCommands.recordOnPaper.done}
          id="act-on-paper"
          open
        >
          <input type="hidden" name="matter" value={matter.id} />
          <input type="hidden" name="whose" value={matter.whose} />
          {matter.asks === 'member' ? null : <input type="hidden" name="act" value={matter.act} />}
          {Object.entries(matter.says).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Select
            tongue={tongue}
            name="evidence"
            label={labels.evidence[tongue]}
            value={typed(view, path, 'evidence') ?? shown.atHand}
            problem={problemOf(view, path, 'evidence')}
            options={letters.map((row) => ({
              value: row.letter,
              label: `${registerNumber(row.letter)} · ${dateName(row.on, tongue)} · ${correspondentOf(view, row)}`,
            }))}
            required
          />
          <AsOnPaper view={view} matter={matter} />
        </Ask>
        <p>
          <a href={`${base}${onPaperPlace}#record`}>{words.otherMatters[tongue]}</a>
        </p>
      </Section>
    </Block>
  );
}
