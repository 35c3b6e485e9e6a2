import type { Entry } from '#journal/vocabulary.ts';
import type { MeetingAct } from '#meetings/vocabulary.ts';
import type { MembershipAct } from '#membership/vocabulary.ts';
import type { ProtocolAct } from '#protocol/vocabulary.ts';
import type { VotingAct } from '#voting/vocabulary.ts';

type Watched = Entry & (MembershipAct | MeetingAct | VotingAct | ProtocolAct);

/**
 * An observer who knows the rule and reads the journal, and nothing else: it shares no code with what decides. Throws at the
 * first act that the rule of the Working Group (its first readings) does not allow.
 */
export class Watch {
  readonly #mandates = new Map<string, string>();
  readonly #heads: { readonly holding: string; readonly person: string; readonly acting: boolean }[] = [];
  readonly #meetings = new Map<string, Watching>();
  #at = '';

  see(entry: Entry): void {
    if (entry.at < this.#at) throw new Error(`entry ${entry.position} goes back in time`);
    this.#at = entry.at;
    const act = entry as Watched;
    switch (act.type) {
      case 'OfficeRecorded':
        if (act.data.office === 'head') this.#heads.push(act.data);
        return;
      case 'OfficeEnded': {
        const index = this.#heads.findIndex(({ holding }) => holding === act.data.holding);
        if (index >= 0) this.#heads.splice(index, 1);
        return;
      }
      case 'CompositionApproved':
        for (const { person } of act.data.ended) this.#mandates.delete(person);
        for (const { person, body } of act.data.admitted) this.#admit(person, body);
        return;
      case 'MembershipEnded':
        this.#mandates.delete(act.data.person);
        return;
      default:
        if (entry.stream.startsWith('meeting/')) this.#seeMeeting(act);
    }
  }

  #admit(person: string, body: string): void {
    if (this.#mandates.has(person)) throw new Error(`${person} sits twice`);
    if ([...this.#mandates.values()].includes(body)) throw new Error(`${body} has two representatives`);
    this.#mandates.set(person, body);
  }

  get #head(): string | undefined {
    return (this.#heads.findLast(({ acting }) => acting) ?? this.#heads.at(-1))?.person;
  }

  /** Clause 3.5, by hand: thrice those present are at least twice the members, and the head is among them. */
  #quorate({ present }: Watching): readonly string[] {
    const members = new Set(this.#mandates.keys());
    if (this.#head !== undefined) members.add(this.#head);
    const here = [...members].filter((person) => present.has(person));
    if (3 * here.length < 2 * members.size) throw new Error(`${here.length} of ${members.size} are no quorum`);
    if (this.#head === undefined || !present.has(this.#head)) throw new Error('the head is not there');
    return here;
  }

  #seeMeeting(act: Watched): void {
    const meeting = this.#meetings.get(act.stream) ?? new Watching();
    this.#meetings.set(act.stream, meeting);
    meeting.see(act);
    if (act.type === 'MeetingOpened') this.#quorate(meeting);
    if (act.type === 'VoteOpened') {
      const here = this.#quorate(meeting);
      const same = here.length === act.data.entitled.length && here.every((each) => act.data.entitled.includes(each));
      if (!same) throw new Error('the entitled are not the members present');
      meeting.open(act.data.proposal, here, this.#head);
    }
  }
}

type Poll = {
  readonly entitled: readonly string[];
  readonly head: string | undefined;
  readonly cast: Map<string, string>;
};

/** What the observer knows of one meeting. */
class Watching {
  readonly present = new Set<string>();
  readonly #polls = new Map<string, Poll>();
  #open: string | undefined;
  #signed = false;
  #dateAgreed = false;
  #agendaAgreed = false;
  #noticed = false;

  see(act: Watched): void {
    if (this.#signed) throw new Error(`${act.type} after the signature`);
    switch (act.type) {
      case 'MeetingProposed':
        this.#dateAgreed = this.#noticed = false;
        return;
      case 'MeetingChanged':
        this.#dateAgreed = this.#noticed = false;
        this.present.clear();
        return;
      case 'AgendaSet':
        this.#agendaAgreed = this.#noticed = false;
        return;
      case 'MeetingAgreed':
        this.#dateAgreed = true;
        return;
      case 'AgendaAgreed':
        this.#agendaAgreed = true;
        return;
      case 'NoticeSent':
        if (!this.#dateAgreed || !this.#agendaAgreed) throw new Error('notice before both keys');
        this.#noticed = true;
        return;
      case 'MeetingOpened':
      case 'MeetingNotHeld':
        if (!this.#noticed) throw new Error(`${act.type} without notice`);
        return;
      case 'MeetingClosed':
        if (this.#open !== undefined) throw new Error('closed over an open vote');
        return;
      case 'ArrivalRecorded':
        this.present.add(act.data.person);
        return;
      case 'DepartureRecorded':
        this.present.delete(act.data.person);
        return;
      case 'BallotCast':
        this.#ballot(act.data.proposal, act.by, act.data.choice);
        return;
      case 'VoteClosed':
        this.#count(act);
        return;
      case 'ProtocolSigned':
      case 'ProtocolTakenBack':
        this.#signed = true;
        return;
      default:
        return;
    }
  }

  open(proposal: string, entitled: readonly string[], head: string | undefined): void {
    if (this.#open !== undefined) throw new Error('two votes at once');
    if (this.#polls.has(proposal)) throw new Error(`proposal ${proposal} is voted on twice`);
    this.#open = proposal;
    this.#polls.set(proposal, { entitled, head, cast: new Map() });
  }

  #ballot(proposal: string, by: string, choice: string): void {
    const poll = this.#polls.get(proposal);
    if (!poll || this.#open !== proposal) throw new Error('a ballot without an open vote');
    if (!poll.entitled.includes(by)) throw new Error(`${by} is not entitled`);
    if (!this.present.has(by)) throw new Error(`${by} is not there`);
    if (poll.cast.has(by)) throw new Error(`${by} votes twice`);
    poll.cast.set(by, choice);
  }

  /** Clauses 3.6 and 3.7, by hand. */
  #count({ data }: Extract<Watched, { type: 'VoteClosed' }>): void {
    const poll = this.#polls.get(data.proposal);
    if (!poll || this.#open !== data.proposal) throw new Error('a vote is closed that was not open');
    this.#open = undefined;
    const { count, outcome } = data.result;
    const votes = (choice: string) => [...poll.cast.values()].filter((each) => each === choice).length;
    const right =
      count.for === votes('for') && count.against === votes('against') && count.abstain === votes('abstain');
    if (!right) throw new Error('the tally is not the ballots');
    const sum = count.for + count.against + count.abstain + count.noBallot;
    if (sum !== poll.entitled.length) throw new Error('the tally is not all the entitled');
    const tied = votes('for') === votes('against') && poll.head !== undefined && poll.cast.get(poll.head) === 'for';
    const adopted = votes('for') > votes('against') || tied;
    if ((outcome === 'adopted') !== adopted) throw new Error(`${outcome}, by ${JSON.stringify(count)}`);
  }
}
