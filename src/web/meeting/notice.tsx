import { Expecting, type NoticeScreen, OwnReply } from '#notice/screens.tsx';
import type { PartProps } from './shown.ts';

const screenOf = ({ view, shown, screen }: PartProps): NoticeScreen => ({ ...screen, view, notice: shown.notice });

/** The notice of a meeting as parts of its page. */
export const NoticeReply = (props: PartProps) => <OwnReply screen={screenOf(props)} />;
export const NoticeExpected = (props: PartProps) => <Expecting screen={screenOf(props)} />;
