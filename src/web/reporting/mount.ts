import type { House } from '../house.ts';
import { mountPage } from '../page-route.ts';
import { mountPlanTables } from '../plan/files.ts';
import type { App } from '../request.ts';
import { bodiesPage, mountBodiesTable } from './bodies-page.tsx';
import { bodyPage } from './body-page.tsx';
import { figuresPage, mountFiguresTable } from './figures-page.tsx';
import { mountLateTable } from './late-file.ts';
import { latePage } from './late-page.tsx';
import { mountBodyReportsTable, mountReportsTable } from './report-files.ts';

/** Pages on which one sees how a plan goes, each with its lists to take away. */
export function mountSeeing(app: App, house: House): void {
  mountPage(app, house, bodiesPage);
  mountBodiesTable(app, house);
  mountPage(app, house, bodyPage);
  mountPage(app, house, latePage);
  mountLateTable(app, house);
  mountPage(app, house, figuresPage);
  mountFiguresTable(app, house);
  mountPlanTables(app, house);
  mountReportsTable(app, house);
  mountBodyReportsTable(app, house);
}
