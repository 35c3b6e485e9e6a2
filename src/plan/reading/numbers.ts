const dotted = /^(?:№\s*)?(\d{1,3}(?:\s?\.\s?\d{1,3})*)\s?[.)]?(?=\s|$|\p{L})/u;
const roman = /^([IVXLC]{1,6})[.)]?(?=\s|$)/;
const day = /^(?:(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})|(\d{4})-(\d{2})-(\d{2}))$/;

/** A number at the head of a text, as `4.1.1`, and what stands after it; undefined where there is none. */
export function numberAtHead(text: string): { readonly number: string; readonly rest: string } | undefined {
  const [all, number] = dotted.exec(text) ?? roman.exec(text) ?? [];
  if (all === undefined || number === undefined) return undefined;
  return { number: number.replace(/\s/g, ''), rest: text.slice(all.length).trim() };
}

/** A spreadsheet takes `4.1.1` for the fourth of January 2001: what the number may have been; undefined of what is no day. */
export function dayTakenForNumber(text: string): string | undefined {
  const [all, first, second, year, isoYear, isoMonth, isoDay] = day.exec(text) ?? [];
  // `4.1.12` is a number like others: only whole years tell a day.
  if (all === undefined || (year !== undefined && year.length !== 4)) return undefined;
  const parts = isoYear === undefined ? [first, second, year?.slice(-2)] : [isoDay, isoMonth, isoYear.slice(-2)];
  return parts.map((part) => String(Number(part))).join('.');
}
