import type { House } from '../../house.ts';
import { mountPage } from '../../page-route.ts';
import type { App } from '../../request.ts';
import { mountImports } from './door.ts';
import { importDraftPage } from './draft-page.tsx';
import { amendmentImportPage, importPage } from './start-page.tsx';

/** Pages and forms by which a plan's table is brought. */
export function mountPlanImport(app: App, house: House): void {
  mountPage(app, house, importPage);
  mountPage(app, house, importDraftPage);
  mountPage(app, house, amendmentImportPage);
  mountImports(app, house);
}
