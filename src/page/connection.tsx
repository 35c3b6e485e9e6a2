import type { Frame } from './frame.ts';
import { lineWords } from './line-words.ts';
import { words } from './messages.ts';

/** Says that the connection was lost and is back, and that a draft is kept; the script fills it with these words. */
export function Connection({ frame }: { frame: Frame }) {
  const { tongue } = frame;
  return (
    <p
      id="connection"
      class="connection"
      role="status"
      data-permanent
      data-lost={lineWords.lost[tongue]}
      data-last-news={lineWords.lastNews[tongue]}
      data-zone={frame.zone}
      data-signed-out={lineWords.signedOut[tongue]}
      data-sign-in={lineWords.signIn[tongue]}
      data-back={lineWords.back[tongue]}
      data-unsent={lineWords.unsent[tongue]}
      data-press-unsent={lineWords.pressUnsent[tongue]}
      data-press-unsure={lineWords.pressUnsure[tongue]}
      data-press-again={lineWords.pressAgain[tongue]}
      data-press-changed={lineWords.pressChanged[tongue]}
      data-saving={words.draftSaving[tongue]}
      data-saved={words.draftSaved[tongue]}
      data-not-saved={words.draftNotSaved[tongue]}
      data-closed={words.formClosed[tongue]}
      data-passkey-unused={words.passkeyUnused[tongue]}
      data-passkey-missing={words.passkeyMissing[tongue]}
      data-passkey-there={words.passkeyThere[tongue]}
    />
  );
}
