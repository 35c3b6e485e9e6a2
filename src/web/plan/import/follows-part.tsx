import { Block } from '#page/clause-note.tsx';
import { Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { problemOf, typed } from '#page/view.ts';
import type { ReadRow } from '#plan/reading/vocabulary.ts';
import { planName } from '#plan/words.ts';
import { numeral } from '#text/numbers.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { plansToFollow } from './following.ts';
import { DraftForm } from './forms.tsx';
import type { Before } from './look.ts';
import { formPlace } from './places.ts';
import type { Shown } from './shown.ts';
import { words as importWords } from './words.ts';

const words = {
  says: {
    az: 'Əvvəlki planın davam etdirilən tədbirləri yeni planın tədbirləri ilə əlaqələndirilir. Hər sətirdə nəyin davam etdirildiyi göstərilir və orada düzəldilə bilər.',
    en: 'Measures of the plan before that are carried on are linked with those of the new one. Each row says what it carries on, and can be corrected there.',
    ru: 'Продолжаемые мероприятия предыдущего плана связываются с мероприятиями нового. В каждой строке указано, что она продолжает; там же это можно исправить.',
  },
  choose: { az: 'Bu planı götürün', en: 'Take this plan', ru: 'Взять этот план' },
  carriesOn: {
    az: 'Əvvəlki planın hansı tədbirini davam etdirir',
    en: 'Which measure of the plan before it carries on',
    ru: 'Какое мероприятие предыдущего плана продолжает',
  },
  isNew: { az: 'yeni tədbir', en: 'a new measure', ru: 'новое мероприятие' },
  nothing: { az: 'heç birini davam etdirmir', en: 'carries on none', ru: 'не продолжает ни одного' },
  notCarried: {
    az: 'Davam etdirilməyən tədbirlər',
    en: 'Measures that are not carried on',
    ru: 'Мероприятия, которые не продолжаются',
  },
} as const satisfies Record<string, Sentence>;

const continues = (plan: string, number: string): Sentence => ({
  az: `${planName(plan).az}: ${number} nömrəli tədbirin davamıdır`,
  en: `${planName(plan).en}: continues measure ${number}`,
  ru: `${planName(plan).ru}: продолжает мероприятие ${number}`,
});

/** Which plan the new one follows, and what of that is not carried on. */
export function FollowsPart({ shown }: { shown: Shown }) {
  const { view, brought, understood } = shown;
  const { tongue } = view;
  const plans = plansToFollow(view.states);
  if (brought.plan !== null || plans.length === 0) return null;
  const path = formPlace(brought.import, 'follows');
  return (
    <Block>
      <Section title={importWords.follows[tongue]} id="follows">
        <p class="quiet">{words.says[tongue]}</p>
        <DraftForm view={view} brought={brought} does="follows" back="#follows" class="act-form">
          <Select
            tongue={tongue}
            name="follows"
            label={importWords.follows[tongue]}
            value={typed(view, path, 'follows') ?? understood.before?.plan ?? 'none'}
            problem={problemOf(view, path, 'follows')}
            options={[
              { value: 'none', label: importWords.followsNone[tongue] },
              ...plans.map((plan) => ({ value: plan, label: planName(plan)[tongue] })),
            ]}
          />
          <button class="button" type="submit">
            {words.choose[tongue]}
          </button>
        </DraftForm>
        {understood.before ? <NotCarried before={understood.before} rows={understood.rows} tongue={tongue} /> : null}
      </Section>
    </Block>
  );
}

function NotCarried({ before, rows, tongue }: { before: Before; rows: readonly ReadRow[]; tongue: Tongue }) {
  const carried = new Set(rows.map(({ carries }) => carries?.measure));
  const left = before.known.filter(({ measure }) => !carried.has(measure));
  if (left.length === 0) return null;
  return (
    <details class="folded" id="not-carried">
      <summary>
        {words.notCarried[tongue]}: {numeral(left.length, tongue)}
      </summary>
      <ul class="lines">
        {left.map(({ number, title }) => (
          <li>
            {number}. {title}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What a row of a new plan carries on, in words; nothing where no plan is before it. */
export function Carries({ shown, row }: { shown: Shown; row: ReadRow }) {
  const { understood, view, brought } = shown;
  const { before } = understood;
  if (!before || row.kind !== 'measure') return null;
  const of = row.carries;
  const known = of?.plan === before.plan && before.known.find(({ measure }) => measure === of.measure);
  // Which measures an amendment brings new is said of the plan that it amends.
  if (!known && brought.plan !== null) return null;
  return <div class="quiet">{(of && known ? continues(of.plan, known.number) : words.isNew)[view.tongue]}</div>;
}

/** The same to be corrected. */
export function CarriesField({ shown, row, path }: { shown: Shown; row: ReadRow; path: string }) {
  const { view, brought, understood } = shown;
  const { tongue } = view;
  if (!understood.before) return null;
  const said = brought.said.corrections[row.row]?.carries;
  return (
    <Select
      tongue={tongue}
      name="carries"
      label={words.carriesOn[tongue]}
      value={typed(view, path, 'carries') || (said === undefined ? ' ' : (said ?? 'new'))}
      options={[
        { value: ' ', label: importWords.asUnderstood[tongue] },
        { value: 'new', label: (brought.plan === null ? words.isNew : words.nothing)[tongue] },
        ...understood.before.known.map(({ measure, number, title }) => ({
          value: measure,
          label: `${number}. ${title.slice(0, 90)}`,
        })),
      ]}
    />
  );
}
