import { suggestionStates } from '#agenda/book-messages.ts';
import { agendaCommands } from '#agenda/messages.ts';
import { suggestionsPlace, templatesPlace } from '#agenda/routes.ts';
import type { Suggestion } from '#agenda/vocabulary.ts';
import { agendaWords, fieldLabels as labels } from '#agenda/words.ts';
import { clauseFor } from '#charter/authority.ts';
import { theGroup } from '#marking/audience.ts';
import type { Texts } from '#marking/revealed.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import { itemKinds, meetingWords } from '#meetings/words.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field, Select, TextArea } from '#page/fields.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { type LawState, StatusWord } from '#page/mark.tsx';
import { Page } from '#page/page.tsx';
import { problemOf, typed } from '#page/view.ts';
import { officialDate } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { Offers, readOffers } from '../duties/offers.tsx';
import type { DutyLine } from '../duties/register.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { Answers, MeetingOf, meetingOptions, readSuggestions } from './suggestions.tsx';
import { words } from './words.ts';

const nothing = { ref: '', digest: '' };

type Shown = {
  readonly view: GroupView;
  readonly suggestions: readonly Suggestion[];
  readonly meetings: readonly Meeting[];
  readonly texts: Texts;
  readonly offers: readonly DutyLine[];
};

const colours: Record<Suggestion['state'], LawState> = { awaiting: 'awaited', 'taken up': 'met', declined: 'refused' };

/** What members suggest for agendas, and what became of it. */
export const suggestionsPage: PageRoute<Shown> = {
  path: suggestionsPlace,
  readers: theGroup,
  streams: () => ['agenda'],
  load: async (house, seen) => ({ ...(await readSuggestions(house, seen)), offers: await readOffers(house, seen) }),
  html: ({ frame }, shown) => <SuggestionsPage shown={{ ...shown, view: { ...shown.view, frame } }} />,
  json: (_view, { suggestions, texts }) =>
    suggestions.map(({ suggestion, title, kind, why, meeting, by, at, state, on, reason }) => ({
      suggestion,
      title: texts(title),
      kind,
      why: texts(why),
      meeting,
      by,
      at,
      state,
      on: on ?? null,
      reason: reason ? texts(reason) : null,
    })),
};

function SuggestionsPage({ shown }: { shown: Shown }) {
  const { view, suggestions } = shown;
  const { tongue, base, charter } = view;
  const title = agendaWords.suggestions[tongue];
  const waiting = suggestions.filter(({ state }) => state === 'awaiting');
  const settled = suggestions.filter(({ state }) => state !== 'awaiting').toReversed();
  return (
    <Page
      view={view}
      title={title}
      place="meetings"
      streams={['agenda']}
      heading={
        <Heading
          eyebrow={<a href={`${base}/meetings`}>{meetingWords.meetings[tongue]}</a>}
          title={title}
          acts={
            <a class="button" href={`${base}${templatesPlace}`}>
              {agendaWords.templates[tongue]}
            </a>
          }
        />
      }
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'suggestItem')}
              state={waiting.length > 0 ? 'awaited' : 'plain'}
              tongue={tongue}
              says={words.headSets[tongue]}
              id="note-suggestions"
            />
          }
        >
          <Live id="suggestions">
            {suggestions.length === 0 ? <p class="quiet">{words.noSuggestions[tongue]}</p> : null}
            <ul class="lines">
              {[...waiting, ...settled].map((suggestion) => (
                <li id={`suggestion-${suggestion.suggestion}`}>
                  <One shown={shown} suggestion={suggestion} />
                </li>
              ))}
            </ul>
          </Live>
        </Block>
        <Live id="offers-themselves">
          <Offers view={view} lines={shown.offers} />
        </Live>
        <Block>
          <Suggest shown={shown} />
        </Block>
      </Sheet>
    </Page>
  );
}

function One({ shown, suggestion }: { shown: Shown; suggestion: Suggestion }) {
  const { view, texts, meetings } = shown;
  const { tongue, names, zone } = view;
  const { title, kind, why, by, at, state, reason, settledAt } = suggestion;
  return (
    <Section
      title={texts(title)}
      look="serif"
      aside={<StatusWord state={colours[state]}>{suggestionStates[state][tongue]}</StatusWord>}
    >
      <p class="quiet">
        {itemKinds[kind][tongue]} · {names.person(by)[tongue]}, {officialDate(dateIn(at, zone), tongue)}
        <MeetingOf view={view} suggestion={suggestion} meetings={meetings} />
      </p>
      <p>{texts(why)}</p>
      {reason ? (
        <p class="reason">
          <b>{labels.reason[tongue]}:</b> {texts(reason)}
          {settledAt ? <span class="quiet"> ({officialDate(dateIn(settledAt, zone), tongue)})</span> : null}
        </p>
      ) : null}
      {state === 'awaiting' ? <Answers view={view} suggestion={suggestion} meetings={meetings} /> : null}
    </Section>
  );
}

function Suggest({ shown: { view, meetings } }: { shown: Shown }) {
  const { tongue } = view;
  const path = suggestionsPlace;
  const field = (name: 'title' | 'kind' | 'why' | 'meeting') => ({
    tongue,
    name,
    label: labels[name][tongue],
    value: typed(view, path, name),
    problem: problemOf(view, path, name),
  });
  return (
    <Ask
      view={view}
      path={path}
      trial={{
        type: 'suggestItem',
        suggestion: 'new',
        title: nothing,
        kind: 'discussion',
        why: nothing,
        meeting: null,
      }}
      name={agendaCommands.suggestItem.name}
      records={agendaCommands.suggestItem.done}
      id="act-suggest"
      keep
    >
      <Field {...field('title')} required />
      <Select
        {...field('kind')}
        value={typed(view, path, 'kind') ?? 'discussion'}
        options={(['information', 'discussion', 'decision'] as const).map((kind) => ({
          value: kind,
          label: itemKinds[kind][tongue],
        }))}
        required
      />
      <TextArea {...field('why')} required />
      <Select {...field('meeting')} options={meetingOptions(view, meetings)} required={false} />
    </Ask>
  );
}
