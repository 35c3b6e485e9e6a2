import type { House } from '../house.ts';
import { mountPage } from '../page-route.ts';
import type { App } from '../request.ts';
import { mountConfirmations } from './confirmations.ts';
import { reportPage } from './report-page.tsx';
import { reportsPage } from './reports-page.tsx';
import { schedulePage } from './schedule-page.tsx';

/** The pages on which bodies report. */
export function mountReporting(app: App, house: House): void {
  mountPage(app, house, reportsPage);
  mountPage(app, house, schedulePage);
  mountPage(app, house, reportPage);
  mountConfirmations(app, house);
}
