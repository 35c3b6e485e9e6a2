import { clauseFor } from '#charter/authority.ts';
import { fieldLabels as labels, lettersCommands } from '#letters/messages.ts';
import { paperActName } from '#letters/paper-act-names.ts';
import { lettersPlace, onPaperPlace } from '#letters/routes.ts';
import type { LetterRow } from '#letters/views.ts';
import { bodiesHeld, mandateOf } from '#membership/composition.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { Notice } from '#page/notices.tsx';
import { problemOf, typed } from '#page/view.ts';
import { measureName } from '#plan/words.ts';
import { capital } from '#text/alphabet.ts';
import { dateName } from '#text/dates.ts';
import { registerNumber } from '#text/register-number.ts';
import { correspondentOf } from '../pages/letters.tsx';
import { onPaperWords } from '../pages/on-paper-words.ts';
import { aboutPaperAct } from '../pages/paper-act-about.ts';
import type { GroupView } from '../view.ts';
import { placeOfMatter } from './body-matter.ts';
import { MatterFields } from './matter-fields.tsx';
import type { MatterShown } from './matter-shown.ts';
import { recording } from './recording.ts';
import { words } from './words.ts';

type Props = {
  readonly shown: MatterShown;
  readonly letters: readonly LetterRow[];
  readonly atHand: string | undefined;
};

/** What came by letter from a body, as the officer types it; who signed is chosen, and is its author. */
export function MatterForm({ shown, letters, atHand }: Props) {
  const { view, matter, command } = shown;
  const { tongue, base, charter } = view;
  const named = aboutPaperAct(view, command as unknown as Parameters<typeof aboutPaperAct>[1]);
  const measure = shown.report && capital(measureName(shown.report.measure.number)[tongue], tongue);
  const about = [measure, named].filter(Boolean).join(' · ');
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
      <Section title={onPaperWords.record[tongue]} id="record">
        <p>
          <b>{capital(paperActName(matter.type)[tongue], tongue)}</b>
          {about ? (
            <span class="under">
              <a href={`${base}${placeOfMatter(matter)}`}>{about}</a>
            </span>
          ) : null}
        </p>
        {letters.length === 0 ? (
          <Notice tongue={tongue} state="awaited">
            {onPaperWords.noLetters[tongue]} <a href={`${base}${lettersPlace}`}>{onPaperWords.toLetters[tongue]}</a>
          </Notice>
        ) : (
          <Form shown={shown} letters={letters} atHand={atHand} />
        )}
        <p>
          <a href={`${base}${onPaperPlace}#record`}>{onPaperWords.otherMatters[tongue]}</a>
        </p>
      </Section>
    </Block>
  );
}

function Form({ shown, letters, atHand }: Props) {
  const { view, matter, command, signers, says } = shown;
  const { tongue, base } = view;
  const [first] = signers;
  const letter = atHand ?? letters[0]?.letter ?? '';
  if (first === undefined) {
    return (
      <>
        <Notice tongue={tongue} state="refused">
          {words.nobody[tongue]} <a href={`${base}${placeOfMatter(matter)}`}>{words.look[tongue]}</a>
        </Notice>
        {view.refused?.path === onPaperPlace ? <NotRecorded shown={shown} /> : null}
      </>
    );
  }
  return (
    <Ask
      view={view}
      path={onPaperPlace}
      trial={recording({ whose: first, command }, letter)}
      name={lettersCommands.recordOnPaper.name}
      records={lettersCommands.recordOnPaper.done}
      id="act-on-paper"
      open
      multipart
    >
      <input type="hidden" name="matter" value={matter.act} />
      <input type="hidden" name="act" value={matter.act} />
      {Object.entries(says).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Select
        tongue={tongue}
        name="evidence"
        label={labels.evidence[tongue]}
        value={typed(view, onPaperPlace, 'evidence') ?? atHand}
        problem={problemOf(view, onPaperPlace, 'evidence')}
        options={letters.map((row) => ({
          value: row.letter,
          label: `${registerNumber(row.letter)} · ${dateName(row.on, tongue)} · ${correspondentOf(view, row)}`,
        }))}
        required
      />
      <Select
        tongue={tongue}
        name="whose"
        label={words.signed[tongue]}
        hint={words.signedHint[tongue]}
        value={typed(view, onPaperPlace, 'whose') ?? (signers.length === 1 ? first : undefined)}
        problem={problemOf(view, onPaperPlace, 'whose')}
        options={signers.map((person) => ({ value: person, label: calledWithBody(view, person) }))}
        required
      />
      <MatterFields shown={shown} />
    </Ask>
  );
}

/** What was typed from the letter while somebody else was quicker: it was not recorded, and is not lost. */
function NotRecorded({ shown }: Pick<Props, 'shown'>) {
  return (
    <Section title={words.notRecorded[shown.view.tongue]} id="not-recorded">
      <MatterFields shown={shown} />
    </Section>
  );
}

/** `S. Quliyeva, Səhiyyə Nazirliyi` */
function calledWithBody({ tongue, names, composition, now }: GroupView, person: string): string {
  const mandate = mandateOf(composition, person, now);
  const [body = mandate?.body] = (['nominatingAuthority', 'focalPoint'] as const).flatMap((office) =>
    bodiesHeld(composition, office, person, now),
  );
  return [names.person(person)[tongue], body && names.body(body)[tongue]].filter(Boolean).join(', ');
}
