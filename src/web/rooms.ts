import { accessActs } from '#access/routes.ts';
import { packActRoute } from '#agenda/pack-routes.ts';
import { agendaActs, lateItemActs } from '#agenda/routes.ts';
import { calendarActRoutes } from '#calendar/routes.ts';
import { dutyActRoutes } from '#duties/routes.ts';
import { floorActs } from '#floor/routes.ts';
import { streamsOnPaper } from '#group/on-paper.ts';
import { groupActs } from '#group/routes.ts';
import { bookOf, groupOf, lettersOf, meetingOf, registerOf, reportsOf } from '#group/states.ts';
import type { Command } from '#group/vocabulary.ts';
import { historyRoutes } from '#history/routes.ts';
import { lettersActs } from '#letters/routes.ts';
import { readBrought } from '#letters/store.ts';
import { meetingActs } from '#meetings/routes.ts';
import { membershipActs } from '#membership/routes.ts';
import { noticeActRoutes } from '#notice/routes.ts';
import type { ActRoute } from '#page/act-route.ts';
import { peopleActs } from '#people/routes.ts';
import { planActRoutes } from '#plan/routes.ts';
import { problemActRoutes } from '#problems/routes.ts';
import { draftActs } from '#protocol/draft-routes.ts';
import { protocolActs } from '#protocol/routes.ts';
import { signatureActs } from '#protocol/signature-routes.ts';
import { versionActs } from '#protocol/version-routes.ts';
import { reportingActRoutes } from '#reporting/routes.ts';
import { reportsStream } from '#reporting/things.ts';
import { ballotBoxes } from '#secret/boxes.ts';
import { keysInMemory } from '#secret/keys.ts';
import { secretActs } from '#secret/routes.ts';
import { votingActs } from '#voting/routes.ts';
import { abstentionAllowed } from '#voting/rules.ts';
import { boxesOpenIn } from './boxes.ts';
import { draftText } from './draft-text.ts';
import { dutyReadsOf } from './duties/reads.ts';
import type { House } from './house.ts';
import { markingRoutes } from './marks/routes.ts';
import { onPaperAct } from './on-paper-act.ts';
import { packDoorOf } from './pack/door.ts';
import { importActs } from './plan/import/acts.ts';
import { importBodyActs } from './plan/import/body-acts.ts';
import { planReads } from './plan-reads.ts';
import { pressExtractOf, pressOf } from './press.ts';
import { problemMeans } from './problems/means.ts';
import { signatoryOf } from './signing/signatory.ts';

/** What the group's charter calls it. */
async function titleOf({ clerk, law }: House, group: string) {
  const charter = law.charterOf(groupOf(await clerk.look(group, ['group'])));
  return charter?.title ?? { az: group, en: group, ru: group };
}

/** The acts of all rooms, each room given what it needs. */
export function actRoutes(house: House): readonly ActRoute<Command>[] {
  const { clerk, law } = house;
  const lastItem = async (group: string, meeting: string) =>
    meetingOf(await clerk.look(group, [`meeting/${meeting}`]), meeting).meeting.lastItem;
  const ofMeetings = meetingActs({
    register: async (group) => registerOf(await clerk.look(group, ['meetings'])),
    lastItem,
  });
  const draftOffered = async (group: string, suggestion: string) =>
    bookOf(await clerk.look(group, ['agenda'])).suggestions.get(suggestion)?.draft?.draft;
  const ofAgendas = {
    lastItem,
    draftOffered,
    brought: (group: string, hash: string) => readBrought(house.pool, group, hash),
  };
  const ofProtocols = protocolActs(
    pressOf(house),
    async (group, by, command) => (await clerk.ask(group, by, command)) !== undefined,
  );
  // What bodies report, register and answer: here, or by letter.
  const ofBodies = [
    ...reportingActRoutes({
      brought: ofAgendas.brought,
      reports: async (group, plan, measure) =>
        reportsOf(await clerk.look(group, [reportsStream(plan, measure)]), plan, measure),
    }),
    ...problemActRoutes(problemMeans(house)),
    ...dutyActRoutes(dutyReadsOf(house)),
  ];
  return [
    ...groupActs,
    ...peopleActs,
    ...membershipActs,
    ...accessActs({ ...house, mails: house.installation?.mails ?? false, title: (group) => titleOf(house, group) }),
    ...ofMeetings,
    ...calendarActRoutes,
    ...planActRoutes(planReads(house)),
    ...importActs(house),
    ...importBodyActs(house),
    ...ofBodies,
    ...noticeActRoutes,
    ...floorActs,
    ...agendaActs(ofAgendas),
    ...lateItemActs(ofAgendas),
    packActRoute(packDoorOf(house)),
    ...votingActs({
      proposals: async (group, meeting) =>
        meetingOf(await clerk.look(group, [`meeting/${meeting}`]), meeting).proposals,
      textOf: (...of) => draftText(house, ...of),
    }),
    ...secretActs({
      proposals: async (group, meeting) =>
        meetingOf(await clerk.look(group, [`meeting/${meeting}`]), meeting).proposals,
      boxes: house.boxes ?? ballotBoxes(house.pool, keysInMemory(), boxesOpenIn(clerk)),
      boxOf: boxesOpenIn(clerk),
      abstentionAllowed: async (group) => {
        const charter = law.charterOf(groupOf(await clerk.look(group, ['group'])));
        return charter === undefined || abstentionAllowed(charter);
      },
      may: async (group, by, command) => (await clerk.ask(group, by, command)) === undefined,
    }),
    ...ofProtocols,
    ...draftActs,
    ...versionActs({
      pressExtract: pressExtractOf(house),
      refuses: async (group, by, command) => (await clerk.ask(group, by, command)) !== undefined,
    }),
    ...signatureActs(signatoryOf(house)),
    ...historyRoutes,
    ...markingRoutes,
    ...lettersActs({
      async about(group, paperAct) {
        const states = await clerk.look(group, ['letters', 'problems']);
        const recorded = lettersOf(states).paperActs.get(paperAct);
        return recorded ? streamsOnPaper(states, recorded.command) : [];
      },
    }),
    onPaperAct([...membershipActs, ...ofMeetings, ...ofProtocols, ...ofBodies]),
  ];
}
