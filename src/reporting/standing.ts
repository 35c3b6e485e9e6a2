import type { Report, ReportStanding } from './vocabulary.ts';

/** How the report stands; a version that was accepted and corrected since is remembered as accepted. */
export function standingOf({ begun, correction, versions }: Report): ReportStanding {
  const last = versions.at(-1);
  const accepted = versions.findLast(({ state }) => state === 'accepted');
  return {
    begun: begun.position,
    state: last?.state ?? 'draft',
    version: last?.version ?? 0,
    firstSubmittedAt: versions[0]?.at,
    submittedAt: last?.at,
    acceptedAt: accepted?.settled?.at,
    accepted: accepted?.progress,
    correcting: correction !== undefined,
    heard: versions.some(({ state, progress }) => state !== 'returned' && progress !== 'not started'),
  };
}
