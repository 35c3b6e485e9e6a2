import type { Child } from 'hono/jsx';
import type { Tongue } from '#text/vocabulary.ts';
import { type Press, pressedTooLate } from './line-words.ts';
import { words } from './messages.ts';

export type BallotChoice = 'for' | 'against' | 'abstain';

const choices: readonly BallotChoice[] = ['for', 'against', 'abstain'];

/**
 * The member's own ballot: choose, then cast. A cast ballot stands, so it asks once. Posts `choice`, `command` and
 * `vote`.
 */
export function VoteButtons(props: BallotProps & { choices?: readonly BallotChoice[] | undefined }) {
  const options = (props.choices ?? choices).map((choice) => ({
    value: choice,
    label: words[`${choice}Choice`][props.tongue],
    id: `ballot-${choice}`,
  }));
  return <BallotForm {...props} options={options} />;
}

/** The same where one of several persons is chosen: one beneath the other, as names may be long. */
export const CandidateButtons = (props: BallotProps & { options: readonly { value: string; label: string }[] }) => (
  <BallotForm
    {...props}
    listed
    options={props.options.map((option, index) => ({ ...option, id: `ballot-${index + 1}` }))}
  />
);

type BallotProps = {
  tongue: Tongue;
  action: string;
  command: string;
  /** What is voted on, for those who hear the page. */
  about: string;
  /** The vote itself, as it must still be when a ballot comes late: its name and the instant of its opening. */
  vote: string;
};

function BallotForm(
  props: BallotProps & {
    options: readonly { readonly value: string; readonly label: string; readonly id: string }[];
    listed?: boolean;
  },
) {
  const { tongue } = props;
  const press: Press = { about: props.vote, over: pressedTooLate.ballot[tongue] };
  return (
    <form
      class="ballot"
      method="post"
      action={props.action}
      id="ballot"
      autocomplete="off"
      data-press={press.about}
      data-press-over={press.over}
    >
      <input type="hidden" name="command" value={props.command} />
      <input type="hidden" name="vote" value={props.vote} />
      <fieldset>
        <legend class="unseen">
          {words.yourBallot[tongue]}: {props.about}
        </legend>
        <div class={`ballot-choices${props.listed ? ' ballot-listed' : ''}`}>
          {props.options.map(({ value, label, id }) => (
            <label class="ballot-choice">
              <input type="radio" name="choice" value={value} id={id} required />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="ballot-cast">
        <button type="submit" class="button button-primary">
          {words.cast[tongue]}
        </button>
        <p class="quiet">{words.ballotStands[tongue]}</p>
      </div>
    </form>
  );
}

/** The ballot after it was cast; `says` tells when: "Your ballot was recorded at 10:36:08: for." */
export function VoteCast(props: {
  tongue: Tongue;
  choice: BallotChoice;
  says: Child;
  choices?: readonly BallotChoice[];
}) {
  const { tongue } = props;
  return (
    <div class="ballot" id="ballot">
      <ul class="ballot-choices" aria-hidden="true">
        {(props.choices ?? choices).map((choice) => (
          <li class={`ballot-choice${choice === props.choice ? ' ballot-chosen' : ''}`}>
            <span>
              {words[`${choice}Choice`][tongue]}
              {choice === props.choice ? <Tick /> : null}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {props.says} <span class="quiet">{words.ballotStands[tongue]}</span>
      </p>
    </div>
  );
}

function Tick() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M2 6.5 5 9.5 10 3" />
    </svg>
  );
}

/** A bar with its words: `12 nəfərdən 11-i səs verib`, and at the far side what is waited for. */
export function Progress(props: { value: number; max: number; says: Child; aside?: Child; label: string }) {
  return (
    <div class="progress">
      <p class="progress-words">
        <span>{props.says}</span>
        <span>{props.aside}</span>
      </p>
      <progress value={props.value} max={props.max} aria-label={props.label}>
        {props.value} / {props.max}
      </progress>
    </div>
  );
}

/** The count after closing: four figures with their words, drawn to scale. */
export function TallyFigures(props: {
  tongue: Tongue;
  for: number;
  against: number;
  abstain: number;
  noBallot: number;
}) {
  const { tongue } = props;
  return (
    <VoteFigures
      rows={[
        { kind: 'for', title: words.forVotes[tongue], count: props.for },
        { kind: 'against', title: words.againstVotes[tongue], count: props.against },
        { kind: 'abstain', title: words.abstentions[tongue], count: props.abstain },
        { kind: 'none', title: words.noBallots[tongue], count: props.noBallot },
      ]}
    />
  );
}

/** Figures with their words, drawn to the scale of all of them together. */
export function VoteFigures(props: {
  /** Whether they are those of persons, whose names need room. */
  named?: boolean;
  rows: readonly {
    readonly kind: 'for' | 'against' | 'abstain' | 'none';
    readonly title: string;
    readonly count: number;
  }[];
}) {
  const whole = Math.max(
    1,
    props.rows.reduce((sum, { count }) => sum + count, 0),
  );
  return (
    <dl class={props.named ? 'tally tally-named' : 'tally'}>
      {props.rows.map((row) => (
        <div class={`tally-${row.kind}`}>
          <dt>{row.title}</dt>
          <dd>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect class="tally-track" width="100" height="8" />
              <rect class="tally-bar" width={Math.round((row.count * 10000) / whole) / 100} height="8" />
            </svg>
            <b>{row.count}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}
