import { participants, theDesk } from '#marking/audience.ts';
import type { Reader } from '#marking/reader.ts';
import { thingOfReporting } from './things.ts';
import type { Report, Reports } from './vocabulary.ts';

const ofReporting = /^reporting\/(.+)$/;

/** The reader, to whom what his own bodies report is open as it is to those responsible. */
export function readingReports(reader: Reader): Reader {
  const { standing, among } = reader;
  const may = (thing: string): boolean => {
    const body = ofReporting.exec(thing)?.[1];
    if (body === undefined) return reader.may(thing);
    return among(theDesk) || (among(participants) && standing.bodies.some((own) => own.body === body));
  };
  return { ...reader, may };
}

/** Reports as this reader may know them: of other bodies what was accepted, and not when it came. */
export function seenReports({ reports, allowed }: Reports, sees: (body: string) => boolean): Reports {
  const bodyOf = (key: string) => key.slice(0, key.lastIndexOf(' '));
  return {
    reports: new Map(
      [...reports].flatMap(([key, report]) => {
        const seen = sees(report.body) ? report : acceptedOf(report);
        return seen ? [[key, seen]] : [];
      }),
    ),
    allowed: new Map([...allowed].filter(([key]) => sees(bodyOf(key)))),
  };
}

const unseen = { by: '', at: '', onPaper: undefined };

function acceptedOf(report: Report): Report | undefined {
  const versions = report.versions.filter(({ state }) => state === 'accepted');
  if (versions.length === 0) return undefined;
  return {
    ...report,
    begun: { ...report.begun, ...unseen },
    draft: undefined,
    correction: undefined,
    versions: versions.map((version) => ({ ...version, ...unseen, settled: undefined })),
  };
}

/** What a reader may be told of a body: only those responsible and its own people, whatever the charter's silence says. */
export const seesReporting =
  ({ may }: Pick<Reader, 'may'>) =>
  (body: string): boolean =>
    may(thingOfReporting(body));
