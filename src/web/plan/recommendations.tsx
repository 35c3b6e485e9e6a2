import { Ask } from '#page/ask.tsx';
import { Field, Select, TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { planCommands } from '#plan/messages.ts';
import { measurePlace } from '#plan/places.ts';
import { fieldLabels as labels, verbs } from '#plan/words.ts';
import type { GroupView } from '../view.ts';
import { fieldOf } from './field.ts';
import type { MeasureShown } from './measure-shown.ts';
import { words } from './words.ts';

const nothing = { ref: '', digest: '' };

/** What monitoring bodies recommended, with how strongly they put it. */
export function Recommendations({ view, shown }: { view: GroupView; shown: MeasureShown }) {
  const { tongue } = view;
  const { life, texts, plan, measure } = shown;
  const all = [...life.recommendations.values()];
  const place = `${measurePlace(plan.plan, measure.measure)}/recommendations`;
  const about = { plan: plan.plan, measure: measure.measure };
  return (
    <Section title={words.recommendations[tongue]}>
      {all.length === 0 ? <p class="quiet">{words.noRecommendations[tongue]}</p> : null}
      <ul class="lines">
        {all.map(({ recommendation, verb, source, text }) => (
          <li id={`recommendation-${recommendation}`}>
            <p>
              <b>{texts(source)}</b> · {verbs[verb][tongue]}
            </p>
            <p>{texts(text)}</p>
            <Unlink view={view} place={`${place}/${recommendation}/removal`} about={{ ...about, recommendation }} />
          </li>
        ))}
      </ul>
      {shown.present ? <Link view={view} place={place} about={about} /> : null}
    </Section>
  );
}

function Unlink(props: {
  view: GroupView;
  place: string;
  about: { readonly plan: string; readonly measure: string; readonly recommendation: string };
}) {
  const { view, place, about } = props;
  const { recommendation } = about;
  return (
    <Ask
      view={view}
      path={place}
      trial={{ type: 'unlinkRecommendation', ...about, reason: nothing }}
      name={planCommands.unlinkRecommendation.name}
      records={planCommands.unlinkRecommendation.done}
      look="quiet"
      id={`unlink-${recommendation}`}
      keep
    >
      <TextArea {...fieldOf(view, place, labels, `unlink-${recommendation}-`)('reason')} rows={2} required />
    </Ask>
  );
}

function Link(props: { view: GroupView; place: string; about: { readonly plan: string; readonly measure: string } }) {
  const { view, place, about } = props;
  const { tongue } = view;
  const field = fieldOf(view, place, labels, 'link-');
  return (
    <Ask
      view={view}
      path={place}
      trial={{
        type: 'linkRecommendation',
        ...about,
        recommendation: 'new',
        verb: 'urge',
        source: nothing,
        text: nothing,
      }}
      name={planCommands.linkRecommendation.name}
      records={planCommands.linkRecommendation.done}
      look="quiet"
      id="act-link"
      keep
    >
      <Field {...field('source')} required />
      <Select
        {...field('verb')}
        options={(['urge', 'consider', 'invite'] as const).map((verb) => ({ value: verb, label: verbs[verb][tongue] }))}
        required
      />
      <TextArea {...field('text')} required />
    </Ask>
  );
}
