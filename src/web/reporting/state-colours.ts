import type { LawState } from '#page/mark.tsx';
import type { MeasureState } from '#reporting/vocabulary.ts';

export const stateColours: Record<MeasureState, LawState> = {
  done: 'met',
  'under way': 'awaited',
  'not started': 'plain',
  late: 'refused',
  'left over': 'plain',
  suspended: 'plain',
  closed: 'plain',
};
