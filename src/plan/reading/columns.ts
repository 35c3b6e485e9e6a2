import type { SheetTable } from '#sheet/vocabulary.ts';
import { foldAz } from '#text/alphabet.ts';
import { cellKey, coveredFrom } from './cells.ts';
import { numberAtHead } from './numbers.ts';
import { type ColumnRole, type Columns, columnRoles, type Heading } from './vocabulary.ts';

/** How columns are called, folded; the first that fits is taken. */
const called: Readonly<Record<ColumnRole, readonly RegExp[]>> = {
  number: [
    /^(?:sıra\s*)?(?:№|n[oº]?|nr|#|s\s*\/\s*s|sıra|no\.?)(?:\s*-?\s*si)?(?:\s*p\s*\/\s*p|\s*п\s*\/\s*п)?$/,
    /^sıra nömrəsi$|^nömrə(?:si)?$|^number$|^номеp$|^номер$/,
  ],
  title: [
    /^tədbir(?:in|lərin)? ad(?:ı|ları)$|^measure_az$/,
    /^tədbir(?:lər)?(?:in)?(?: məzmunu)?$|^(?:name of )?(?:the )?measures?$|^title$/,
    /mepoпpият|meroprijat|мероприят|nаименование|наименование/,
  ],
  bodies: [
    /^icraçı orqan(?:lar)?$|^executing_bodies_az$/,
    /icraçı|məsul|execut|responsible|bodies|исполнител|иcпoлнитeл|ответствен/,
  ],
  term: [/^icra müddəti/, /müddət|^term|deadline|^years?$|^illər|срок|cpoк|period/],
};

/** Russian headings lose their look-alike letters in folding: both are tried. */
const ways = (cell: string): readonly string[] => {
  const plain = cell.toLowerCase().replace(/\s+/g, ' ').trim();
  return [foldAz(cell), plain];
};

const within = 15;

/** Which column is which, by the headings; by what stands in the columns where they say nothing, and then it is not sure. */
export function headingOf({ rows, merges }: SheetTable): Heading {
  let best = { found: {} as Partial<Record<ColumnRole, number>>, row: -1 };
  // A heading of two rows: what reaches down from the first stands in the second too.
  const above = coveredFrom(merges.filter(({ row }) => row < within));
  for (const [row, cells] of rows.slice(0, within).entries()) {
    const found = rolesIn(
      cells.map((cell, column) => cell || (rows[above.get(cellKey(row, column)) ?? row]?.[column] ?? '')),
    );
    if (Object.keys(found).length > Object.keys(best.found).length) best = { found, row };
  }
  const enough = best.found.title !== undefined && Object.keys(best.found).length > 1;
  const first = enough ? best.row + 1 : 0;
  const columns = enough ? best.found : {};
  const sure = columnRoles.every((role) => columns[role] !== undefined);
  return { columns: sure ? whole(columns) : filled(columns, rows.slice(first, first + 200)), first, sure };
}

const whole = (found: Partial<Record<ColumnRole, number>>): Columns => ({
  number: found.number ?? null,
  title: found.title ?? null,
  bodies: found.bodies ?? null,
  term: found.term ?? null,
});

function rolesIn(cells: readonly string[]): Partial<Record<ColumnRole, number>> {
  const found: Partial<Record<ColumnRole, number>> = {};
  for (const role of columnRoles) {
    for (const sign of called[role]) {
      const at = cells.findIndex(
        (cell, column) =>
          !Object.values(found).includes(column) && cell.length < 80 && ways(cell).some((way) => sign.test(way)),
      );
      if (at < 0) continue;
      found[role] = at;
      break;
    }
  }
  return found;
}

const looks: Readonly<Record<Exclude<ColumnRole, 'title'>, (cell: string) => boolean>> = {
  number: (cell) => cell.length < 12 && numberAtHead(cell) !== undefined && !/^(?:19|20)\d\d/.test(cell),
  term: (cell) => cell.length < 60 && /(?:19|20)\d\d/.test(cell),
  bodies: (cell) => /nazirli|komitə|xidmət|agentli|prokuror|məhkəmə|QHT|Ministry|Service|Министерств|Служб/i.test(cell),
};

/** What the headings leave open, as the columns look: an offer, which a person confirms. */
function filled(known: Partial<Record<ColumnRole, number>>, rows: readonly (readonly string[])[]): Columns {
  const found = { ...known };
  const width = rows[0]?.length ?? 0;
  const free = () => Array.from({ length: width }, (_, at) => at).filter((at) => !Object.values(found).includes(at));
  const part = (at: number, is: (cell: string) => boolean) => rows.filter((row) => is(row[at] ?? '')).length;
  for (const role of ['number', 'term', 'bodies'] as const) {
    if (found[role] !== undefined) continue;
    const [at, count] = free()
      .map((column) => [column, part(column, looks[role])] as const)
      .reduce((best, each) => (each[1] > best[1] ? each : best), [-1, 0]);
    if (count > rows.length / 5) found[role] = at;
  }
  if (found.title === undefined) {
    const length = (at: number) => rows.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0);
    const [longest] = free().sort((one, other) => length(other) - length(one));
    if (longest !== undefined) found.title = longest;
  }
  return whole(found);
}
