import type { Follow } from '../following/vocabulary.ts';
import type { Waiting } from '../pages/matters.ts';

/** One thing that waits, by a name that stays the same while it waits, and the stream whose acts bring it; `meeting/`: any meeting's. */
export type Matter = { readonly name: string; readonly stream: string };

/** The name says what is asked for, of what, and in which revision: asked anew it is another matter. */
export function matterOf(waiting: Waiting): Matter {
  const { of, stream } = subjectOf(waiting);
  return { name: [waiting.kind, ...of].join('/'), stream };
}

type Subject = { readonly of: readonly (string | number)[]; readonly stream: string };

function subjectOf(waiting: Waiting): Subject {
  switch (waiting.kind) {
    case 'nomination':
      return { of: [waiting.nomination.nomination], stream: 'composition' };
    case 'nominate':
      return { of: [waiting.body, waiting.returned ? 'again' : 'first'], stream: 'composition' };
    case 'propose meeting':
      return { of: [waiting.last], stream: 'meeting/' };
    case 'confirm on paper':
      return { of: [waiting.paperAct.paperAct], stream: 'letters' };
    case 'suggestion':
      return { of: [waiting.suggestion.suggestion], stream: 'agenda' };
    case 'release':
      return { of: [waiting.release.release], stream: 'marks' };
    case 'recovery':
      return { of: [waiting.recovery.recovery], stream: 'access' };
    case 'office':
      return { of: [waiting.entered.holding], stream: 'composition' };
    case 'follow': {
      const { what, lines } = waiting.follow;
      return { of: [what, lines.at(-1)?.id ?? ''], stream: streamOfFollow(what) };
    }
    case 'compare':
      return { of: [waiting.items.at(-1)?.item ?? ''], stream: 'history' };
    default:
      return ofMeeting(waiting);
  }
}

/** The acts by which it comes to wait. */
const streamOfFollow = (what: Follow['what']): string =>
  what === 'send adopted' ? 'meeting/' : what === 'take off control' ? 'duty/' : 'plan/';

function ofMeeting(waiting: Extract<Waiting, { readonly meeting: unknown }>): Subject {
  const { meeting, dateKey, agendaKey } = waiting.meeting;
  const of = (...more: readonly (string | number)[]) => ({ of: [meeting, ...more], stream: `meeting/${meeting}` });
  switch (waiting.kind) {
    case 'agree to date':
    case 'reply':
    case 'mend date':
      return of(dateKey.revision);
    case 'agree to agenda':
    case 'mend agenda':
      return of(agendaKey.revision);
    case 'prepare':
      return of(waiting.about, (waiting.about === 'meeting' ? dateKey : agendaKey).revision);
    case 'late item':
      return of(waiting.late.item);
    case 'ballot':
    case 'close vote':
    case 'consent':
    case 'hands':
      return of(waiting.proposal.proposal);
    case 'remark on protocol':
      return of(waiting.circulated.at);
    case 'answer remarks':
      return of(waiting.remarks.at(-1)?.remark ?? '');
    case 'sign protocol':
      return of(waiting.protocol.paper ?? '');
    default:
      return of();
  }
}
