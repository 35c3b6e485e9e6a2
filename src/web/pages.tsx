import type { House } from './house.ts';
import type { Live } from './live.ts';
import { mountPage } from './page-route.ts';
import { authorityPage } from './pages/authority.tsx';
import { charterPage, mountClauses } from './pages/charter.tsx';
import { mountComposition } from './pages/composition.tsx';
import { agendaPage, proposalPage } from './pages/convening.tsx';
import { entryPage } from './pages/entry.tsx';
import { journalPage } from './pages/journal.tsx';
import { mountJournalDownloads } from './pages/journal-downloads.ts';
import { meetingPage } from './pages/meeting.tsx';
import { meetingsPage, mountMeetingsTable } from './pages/meetings.tsx';
import { mountPlace } from './pages/place.tsx';
import { mountPaper, protocolPage } from './pages/protocol.tsx';
import { secretariatPage } from './pages/secretariat.tsx';
import { bodiesPage } from './pages/secretariat-bodies.tsx';
import { officesPage } from './pages/secretariat-offices.tsx';
import { silencesPage } from './pages/silences.tsx';
import { todayPage } from './pages/today.tsx';
import type { App } from './request.ts';

/** Every page of a group, by its address. */
export function mountPages(app: App, house: House, live: Live): void {
  app.get('/g/:group/live', (c) => live.answer(c, c.req.param('group')));
  mountPlace(app, house);
  mountComposition(app, house);
  mountPage(app, house, secretariatPage);
  mountPage(app, house, bodiesPage);
  mountPage(app, house, officesPage);
  mountPage(app, house, todayPage);
  mountPage(app, house, meetingsPage);
  mountMeetingsTable(app, house);
  mountPage(app, house, proposalPage);
  mountPage(app, house, agendaPage);
  mountPage(app, house, meetingPage);
  mountPage(app, house, protocolPage);
  mountPaper(app, house);
  mountPage(app, house, charterPage);
  mountPage(app, house, silencesPage);
  mountPage(app, house, authorityPage);
  mountClauses(app);
  mountPage(app, house, journalPage);
  mountPage(app, house, entryPage);
  mountJournalDownloads(app, house);
}
