import { AlignmentType, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';

/** Colours and faces of the printed paper (`paper.typ`), without `#`. */
export const colour = { ink: '18222D', muted: '56616C', hairline: 'B9B4A6', caspian: '0B5A6B', refused: '9B1B30' };
export const face = { serif: 'Noto Serif', sans: 'Noto Sans' };

/** Twentieths of a point in a millimetre, the measure of the format. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** Half points, the measure of letters. */
export const pt = (points: number): number => points * 2;

/** Letters that XML 1.0 cannot hold, and half letters: the file would not open. */
const unwritable = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]|\p{Cs}/gu;

export const written = (text: string): string =>
  text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(unwritable, '');

export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'color' | 'font' | 'characterSpacing'>;

export const small: Look = { font: face.sans, size: pt(8), color: colour.muted };

/** The text's lines, one under the other, in one paragraph. */
export const runs = (text: string, look: Look = {}): readonly TextRun[] =>
  written(text)
    .split('\n')
    .map((part, index) => new TextRun({ ...look, text: part, ...(index > 0 && { break: 1 }) }));

/** A paragraph for each line of the text that says anything; `lead` runs into the first. */
export function paragraphs(text: string, look: Look = {}, lead?: string): readonly Paragraph[] {
  const parts = written(text)
    .split('\n')
    .filter((part) => part.trim() !== '');
  return parts.map((part, index) =>
    paragraph([...(index === 0 && lead ? runs(`${lead}  `, { ...look, bold: true }) : []), ...runs(part, look)]),
  );
}

export const paragraph = (children: readonly ParagraphChild[], more: object = {}): Paragraph =>
  new Paragraph({ spacing: { after: 120, line: 288 }, ...more, children: [...children] });

export const end = { alignment: AlignmentType.END };
export const centre = { alignment: AlignmentType.CENTER };
