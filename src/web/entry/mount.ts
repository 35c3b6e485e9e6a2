import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { mountFounded } from './founded.tsx';
import { mountInvitation } from './invitation.tsx';
import { mountRecoveryCodes } from './recovery-codes.tsx';
import { mountSetUp } from './set-up.tsx';
import { mountSignIn } from './sign-in.tsx';

/** Every way in: founding a group, accepting an invitation, signing in and out. */
export function mountEntry(app: App, house: House): void {
  mountSignIn(app, house);
  mountSetUp(app, house);
  mountFounded(app, house);
  mountInvitation(app, house);
  mountRecoveryCodes(app, house);
}
