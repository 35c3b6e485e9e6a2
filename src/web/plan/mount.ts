import type { House } from '../house.ts';
import { mountPage } from '../page-route.ts';
import type { App } from '../request.ts';
import { changesPage, measureChangePage } from './change-pages.tsx';
import { matrixPage } from './matrix-page.tsx';
import { measurePage } from './measure-page.tsx';
import { plansPage } from './plans-page.tsx';
import { mountSources } from './source.ts';
import { planPage } from './table-page.tsx';
import { timelinePage } from './timeline-page.tsx';
import { versionPage } from './version-page.tsx';
import { versionsPage } from './versions-page.tsx';

/** The pages of plans and of their measures. */
export function mountPlans(app: App, house: House): void {
  mountPage(app, house, plansPage);
  mountPage(app, house, planPage);
  mountPage(app, house, timelinePage);
  mountPage(app, house, matrixPage);
  mountPage(app, house, versionsPage);
  mountPage(app, house, versionPage);
  mountSources(app, house);
  mountPage(app, house, changesPage);
  mountPage(app, house, measurePage);
  mountPage(app, house, measureChangePage);
}
