import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act } from '#journal/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';

/** What a system may do: `read` what a focal point of its body may read, and give no command. */
export type Scope = 'read';

/** A person's way back in after a lost device: one officer starts it, another confirms. */
export type Recovery = {
  readonly recovery: string;
  readonly person: PersonId;
  readonly startedBy: PersonId;
  readonly at: string;
  state: 'awaiting' | 'confirmed' | 'withdrawn';
};

/** A body's system, as the group has admitted it. Its token is no part of the journal. */
export type System = {
  readonly system: string;
  readonly name: string;
  readonly body: BodyId;
  readonly scope: Scope;
  readonly from: string;
  /** Its last day, `2027-09-18`, in the time zone of the charter. */
  readonly until: string;
  endedAt: string | undefined;
};

/** A link by which the screen of a room reads one meeting without anybody's session. Its token is no part of the journal. */
export type WallLink = {
  readonly wall: string;
  /** `2026-3` */
  readonly meeting: string;
  readonly by: PersonId;
  readonly at: string;
  /** Its last day, `2026-09-18`, in the time zone of the charter. */
  readonly until: string;
  endedAt: string | undefined;
};

/** What of a meeting is asked before a link to it is made. */
export type Walled = { readonly stage: string; readonly on: string };

export type Access = {
  /** Instant of the latest invitation of each person. */
  readonly invited: Map<PersonId, string>;
  readonly recoveries: Map<string, Recovery>;
  readonly systems: Map<string, System>;
  readonly walls: Map<string, WallLink>;
};

export type AccessCommand =
  | { readonly type: 'invitePerson'; readonly person: PersonId; readonly invitation: string }
  | { readonly type: 'startRecovery'; readonly recovery: string; readonly person: PersonId }
  | { readonly type: 'confirmRecovery'; readonly recovery: string; readonly person: PersonId }
  | { readonly type: 'withdrawRecovery'; readonly recovery: string; readonly person: PersonId }
  | { readonly type: 'endSessions'; readonly person: PersonId }
  | {
      readonly type: 'admitSystem';
      readonly system: string;
      /** What the body calls it; stands in the journal, so never the name of a person. */
      readonly name: string;
      readonly body: BodyId;
      readonly scope: Scope;
      readonly until: string;
    }
  | { readonly type: 'endSystem'; readonly system: string }
  | WallCommand;

export type WallCommand =
  | { readonly type: 'openWall'; readonly wall: string; readonly meeting: string }
  | { readonly type: 'closeWall'; readonly wall: string; readonly meeting: string };

/** Acts of the stream `access`. No address, link or token ever stands in them. */
export type AccessAct = Act &
  (
    | { readonly type: 'PersonInvited'; readonly data: { readonly person: PersonId; readonly invitation: string } }
    | { readonly type: 'RecoveryStarted'; readonly data: { readonly recovery: string; readonly person: PersonId } }
    | { readonly type: 'RecoveryConfirmed'; readonly data: { readonly recovery: string; readonly person: PersonId } }
    | { readonly type: 'RecoveryWithdrawn'; readonly data: { readonly recovery: string; readonly person: PersonId } }
    | { readonly type: 'SessionsEnded'; readonly data: { readonly person: PersonId } }
    | {
        readonly type: 'SystemAdmitted';
        readonly data: {
          readonly system: string;
          readonly name: string;
          readonly body: BodyId;
          readonly scope: Scope;
          readonly until: string;
        };
      }
    | {
        readonly type: 'SystemEnded';
        readonly data: { readonly system: string; readonly name: string; readonly body: BodyId };
      }
    | {
        readonly type: 'WallOpened';
        readonly data: { readonly wall: string; readonly meeting: string; readonly until: string };
      }
    | { readonly type: 'WallClosed'; readonly data: { readonly wall: string; readonly meeting: string } }
  );

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type AccessRefusal =
  /** Nobody who holds, has held or is nominated for anything in this group. */
  | (Refused<'strangerToGroup'> & { readonly person: PersonId })
  | (Refused<'recoveryAwaiting'> & { readonly person: PersonId })
  | Refused<'unknownRecovery'>
  | (Refused<'recoveryNotAwaiting'> & { readonly state: 'confirmed' | 'withdrawn' })
  /** Whoever started it may not confirm it. */
  | Refused<'secondOfficer'>
  | Refused<'ownRecovery'>
  | (Refused<'systemTerm'> & { readonly first: string; readonly last: string })
  | Refused<'unknownSystem'>
  | (Refused<'systemEnded'> & { readonly at: string })
  /** The meeting is not convened, or it is over. */
  | Refused<'noWallNow'>
  | Refused<'unknownWall'>
  | (Refused<'wallClosed'> & { readonly at: string });
