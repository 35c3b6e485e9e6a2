import type { House } from '../house.ts';
import { mountPage } from '../page-route.ts';
import type { App } from '../request.ts';
import { draftPage } from './draft-page.tsx';
import { mountEvidence } from './evidence.tsx';
import { mountProblemsTable } from './files.ts';
import { problemsPage } from './list-page.tsx';
import { newDraftPage } from './new-draft-page.tsx';
import { newProblemPage } from './new-page.tsx';
import { problemPage } from './problem-page.tsx';

/** Problems, and proposals that are drafted on them. */
export function mountProblems(app: App, house: House): void {
  mountPage(app, house, problemsPage);
  mountProblemsTable(app, house);
  mountPage(app, house, newProblemPage);
  mountPage(app, house, problemPage);
  mountEvidence(app, house);
  mountPage(app, house, newDraftPage);
  mountPage(app, house, draftPage);
}
