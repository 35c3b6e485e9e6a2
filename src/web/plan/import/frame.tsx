import type { Child } from 'hono/jsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Page } from '#page/page.tsx';
import { planPlace, plansPlace } from '#plan/places.ts';
import type { Import } from '#plan/reading/store.ts';
import { planName } from '#plan/words.ts';
import type { GroupView } from '../../view.ts';
import { DropForm } from './forms.tsx';
import { words } from './words.ts';

/** The page of one table on its way into a plan. */
export function Frame(props: { view: GroupView; brought: Import; again?: number; children?: Child }) {
  const { view, brought } = props;
  const { tongue, base } = view;
  const title = (brought.plan === null ? words.title : words.amendTitle)[tongue];
  const up = brought.plan === null ? plansPlace : planPlace(brought.plan);
  return (
    <Page
      view={view}
      title={title}
      place="plan"
      again={props.again}
      heading={
        <Heading
          eyebrow={
            <a href={`${base}${up}`}>{brought.plan === null ? words.plans[tongue] : planName(brought.plan)[tongue]}</a>
          }
          title={title}
          acts={<DropForm view={view} brought={brought} />}
        />
      }
    >
      <Sheet>{props.children}</Sheet>
    </Page>
  );
}
