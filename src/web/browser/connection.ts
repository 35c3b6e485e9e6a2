/**
 * The line at the foot of the page that tells what the reader cannot see: the connection is lost, is back, a draft is
 * kept, a form has gone. Its words stand in data attributes, so that they are in the reader's language.
 */
export type Saying = 'lost' | 'back' | 'saving' | 'saved' | 'notSaved' | 'closed';

const stays: ReadonlySet<Saying> = new Set(['lost', 'notSaved', 'saving', 'closed']);
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Takes back that the connection is lost, once the server has answered. */
export function answered(page: Document): void {
  const line = page.getElementById('connection');
  if (line?.textContent && line.textContent === line.dataset.lost) say(page, 'back');
}

export function say(page: Document, saying: Saying): void {
  const line = page.getElementById('connection');
  const words = line?.dataset[saying];
  if (!line || !words || line.textContent === words) return;
  clearTimeout(waiting);
  line.textContent = words;
  if (!stays.has(saying)) waiting = setTimeout(() => line.replaceChildren(), 2500);
}
