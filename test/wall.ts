import type { Command } from '#group/vocabulary.ts';
import { meeting } from './working-group.ts';

export const open = (wall = 'w-1', of = meeting): Command => ({ type: 'openWall', wall, meeting: of });
export const close = (wall = 'w-1', of = meeting): Command => ({ type: 'closeWall', wall, meeting: of });
