import { runClocks } from './clocks.ts';
import { keepDrafts } from './drafts.ts';
import { followJournal } from './follow.ts';
import { guardForms } from './forms.ts';
import { readKeys } from './keys.ts';
import { completeByPasskey } from './passkeys.ts';
import { keepPlace } from './place.ts';
import { holdPresses } from './press.ts';
import { followReading } from './reading-table.ts';
import { readDates } from './readings.ts';
import { moveRows } from './rows.ts';
import { takeTables } from './tables.ts';
import { keepUnsent } from './unsent.ts';

/** Small comforts over pages that work without them. */
keepUnsent(document);
completeByPasskey(document);
followJournal(document);
keepDrafts(document);
holdPresses(document);
guardForms(document);
readKeys(document);
readDates(document);
moveRows(document);
takeTables(document);
followReading(document);
runClocks(document);
keepPlace(document);
