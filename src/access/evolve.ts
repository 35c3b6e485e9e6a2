import type { Entry } from '#journal/vocabulary.ts';
import type { Access, AccessAct } from './vocabulary.ts';

export const noAccess = (): Access => ({
  invited: new Map(),
  recoveries: new Map(),
  systems: new Map(),
  walls: new Map(),
});

/** Folds one act of the stream `access`; changes `access` in place. */
export function evolveAccess(access: Access, entry: Entry): Access {
  const { type, data, at, by } = entry as Entry & AccessAct;
  switch (type) {
    case 'PersonInvited':
      access.invited.set(data.person, at);
      return access;
    case 'RecoveryStarted':
      access.recoveries.set(data.recovery, { ...data, startedBy: by, at, state: 'awaiting' });
      return access;
    case 'RecoveryConfirmed':
      return settle(access, data.recovery, 'confirmed');
    case 'RecoveryWithdrawn':
      return settle(access, data.recovery, 'withdrawn');
    case 'SessionsEnded':
      return access;
    case 'SystemAdmitted':
      access.systems.set(data.system, { ...data, from: at, endedAt: undefined });
      return access;
    case 'SystemEnded': {
      const system = access.systems.get(data.system);
      if (system) system.endedAt = at;
      return access;
    }
    case 'WallOpened':
      access.walls.set(data.wall, { ...data, by, at, endedAt: undefined });
      return access;
    case 'WallClosed': {
      const wall = access.walls.get(data.wall);
      if (wall) wall.endedAt = at;
      return access;
    }
  }
}

function settle(access: Access, id: string, state: 'confirmed' | 'withdrawn'): Access {
  const recovery = access.recoveries.get(id);
  if (recovery) recovery.state = state;
  return access;
}
