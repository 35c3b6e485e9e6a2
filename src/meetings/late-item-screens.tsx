import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { TextArea } from '#page/fields.tsx';
import type { LawState } from '#page/mark.tsx';
import { StatusWord } from '#page/mark.tsx';
import { problemOf, typed } from '#page/view.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { lateItemCommands, lateStates } from './late-item-messages.ts';
import { type MeetingScreen, nothing, pathOf } from './screens.tsx';
import type { LateItem } from './vocabulary.ts';
import { fieldLabels, itemKinds, meetingWords } from './words.ts';

const colours: Record<LateItem['state'], LawState> = {
  awaited: 'awaited',
  agreed: 'met',
  returned: 'refused',
  objected: 'refused',
  'taken up': 'met',
};

const awaitsObjections: Sentence = {
  az: 'İştirak edənlərdən etiraz edən olmasa, müzakirəyə çıxarılır',
  en: 'Taken up if nobody present objects',
  ru: 'Рассматривается, если никто из присутствующих не возражает',
};

const objectedBy: Sentence = { az: 'Etiraz edən', en: 'Objected to by', ru: 'Возразил' };

export const lateState = ({ awaits, state }: LateItem): Sentence =>
  awaits === 'objections' && state === 'awaited' ? awaitsObjections : lateStates[state];

/** A late item as it stands, with the acts of whoever answers it. */
export function LateLine({ screen, late, scope = '' }: { screen: MeetingScreen; late: LateItem; scope?: string }) {
  const { view, names, text } = screen;
  const { tongue } = view;
  const facts = [
    itemKinds[late.kind][tongue],
    late.rapporteur === null ? '' : `${fieldLabels.rapporteur[tongue]}: ${names.person(late.rapporteur)[tongue]}`,
    late.minutes === undefined ? '' : `${fieldLabels.minutes[tongue]}: ${late.minutes}`,
  ];
  return (
    <div class="late-line">
      <p>
        {text(late.title)} <StatusWord state={colours[late.state]}>{lateState(late)[tongue]}</StatusWord>
      </p>
      <p class="quiet">{facts.filter(Boolean).join(' · ')}</p>
      {late.state === 'objected' && late.answered ? (
        <p class="quiet">
          {objectedBy[tongue]}: {names.person(late.answered.by)[tongue]}
        </p>
      ) : null}
      {late.reason ? (
        <p class="reason">
          <b>{fieldLabels.reason[tongue]}:</b> {text(late.reason)}
        </p>
      ) : null}
      {late.state === 'awaited' ? <LateActs screen={screen} late={late} scope={scope} /> : null}
    </div>
  );
}

/** Agree or return, for the Coordinator; object, for whoever is present; take up, for the head. Others see none of them. */
export function LateActs({ screen, late, scope = '' }: { screen: MeetingScreen; late: LateItem; scope?: string }) {
  const { view } = screen;
  const { meeting } = screen.meeting;
  const { item } = late;
  const act = (noun: string) => ({
    view,
    path: pathOf(screen, `late-items/${item}/${noun}`),
    set: `late-${meeting}-${item}`,
    id: `${scope}late-${noun}-${item}`,
  });
  if (late.awaits === 'objections') {
    const trial = { type: 'objectToLateItem', meeting, item } as const;
    const { name, done } = lateItemCommands.objectToLateItem;
    return (
      <Acts>
        {screen.meeting.stage === 'open' ? (
          <>
            <Ask
              view={view}
              path={pathOf(screen, 'item-in-hand')}
              trial={{ type: 'takeUpItem', meeting, item }}
              name={meetingWords.takeUpLate}
              records={meetingWords.takeUpLateRecords}
              id={`${scope}late-take-up-${item}`}
              set={`late-${meeting}-${item}`}
            >
              <input type="hidden" name="item" value={item} />
            </Ask>
            <Ask {...act('objection')} trial={trial} name={name} records={done} look="quiet" />
          </>
        ) : null}
      </Acts>
    );
  }
  const back = act('return');
  return (
    <Acts>
      <Ask
        {...act('agreement')}
        trial={{ type: 'agreeToLateItem', meeting, item }}
        name={lateItemCommands.agreeToLateItem.name}
        short={meetingWords.agree}
        records={lateItemCommands.agreeToLateItem.done}
      />
      <Ask
        {...back}
        trial={{ type: 'returnLateItem', meeting, item, reason: nothing }}
        name={lateItemCommands.returnLateItem.name}
        short={meetingWords.return}
        records={lateItemCommands.returnLateItem.done}
        look="quiet"
        keep
      >
        <TextArea
          tongue={view.tongue}
          name="reason"
          id={`${scope}late-reason-${item}`}
          label={fieldLabels.reason[view.tongue]}
          required
          value={typed(view, back.path, 'reason')}
          problem={problemOf(view, back.path, 'reason')}
        />
      </Ask>
    </Acts>
  );
}
