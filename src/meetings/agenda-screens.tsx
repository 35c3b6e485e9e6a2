import type { Child } from 'hono/jsx';
import { AgendaList } from '#page/agenda.tsx';
import { Section } from '#page/heading.tsx';
import { TapAct } from '#page/roll.tsx';
import { timeIn } from '#text/moments.ts';
import { meantToEnd } from './duration.ts';
import { meetingCommands } from './messages.ts';
import { NoAgenda } from './no-agenda.tsx';
import { KeyWord, type MeetingScreen, pathOf } from './screens.tsx';
import { fieldLabels, meetingWords } from './words.ts';

/** The agenda with the item in hand; `says` tells how each item stands, `tap` takes one up. */
export function AgendaWing(props: {
  screen: MeetingScreen;
  says: (item: string) => Child;
  tap?: (item: string) => Child;
}) {
  const { view, meeting, names, text, zone } = props.screen;
  const { tongue } = view;
  const ends = meantToEnd(meeting.openedAt ?? meeting.on, meeting.agenda);
  return (
    <Section
      title={meetingWords.agenda[tongue]}
      aside={<KeyWord view={view} of={meeting.agendaKey} />}
      id="agenda-wing"
    >
      {meeting.agenda.length === 0 ? <NoAgenda tongue={tongue} of={meeting.agendaKey} /> : null}
      <AgendaList
        tongue={tongue}
        items={meeting.agenda.map(({ item, title, rapporteur, minutes }, index) => ({
          number: index + 1,
          title: text(title),
          says: (
            <>
              {props.says(item)}
              {rapporteur ? (
                <span class="agenda-rapporteur">
                  {fieldLabels.rapporteur[tongue]}: {names.person(rapporteur)[tongue]}
                </span>
              ) : null}
              {minutes === undefined ? null : (
                <span class="agenda-rapporteur">
                  {fieldLabels.minutes[tongue]}: {minutes}
                </span>
              )}
              {props.tap?.(item)}
            </>
          ),
          href: `?item=${item}#centre`,
          current: meeting.itemInHand === item,
        }))}
      />
      {ends === undefined ? null : (
        <p class="quiet agenda-ends">
          {meetingWords.ends[tongue]}: {timeIn(ends, zone)}
        </p>
      )}
    </Section>
  );
}

/** Takes up an item with one tap; nothing for those who may not, or for the item in hand. */
export function TakeUp({ screen, item }: { screen: MeetingScreen; item: string }) {
  const { view, meeting, text } = screen;
  const { tongue } = view;
  if (meeting.stage !== 'open' || view.gate({ type: 'takeUpItem', meeting: meeting.meeting, item })) return null;
  const title = text(meeting.agenda.find((each) => each.item === item)?.title);
  return (
    <TapAct
      action={`${view.base}${pathOf(screen, 'item-in-hand')}`}
      command={view.commandId()}
      label={meetingWords.takeUp[tongue]}
      spoken={`${meetingCommands.takeUpItem.name[tongue]}: ${title}`}
      fields={{ item }}
    />
  );
}
