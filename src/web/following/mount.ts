import type { House } from '../house.ts';
import { mountPage } from '../page-route.ts';
import type { App } from '../request.ts';
import { mountNominationLetter, planBodiesPage } from './bodies-page.tsx';
import { leftOverPage } from './left-over-page.tsx';
import { mountWorkFiles } from './work-files.ts';
import { workPage } from './work-page.tsx';

/** What follows from a plan: the work of a year, who is to be represented, what is left over. */
export function mountFollowing(app: App, house: House): void {
  mountPage(app, house, workPage);
  mountWorkFiles(app, house);
  mountPage(app, house, planBodiesPage);
  mountNominationLetter(app, house);
  mountPage(app, house, leftOverPage);
}
