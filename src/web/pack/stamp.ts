import { degrees, type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib';

/** Points that each page grows by at its foot: the number stands there, and covers nothing. */
const strip = 22;
const size = 8;
const inset = 28;
const grey = rgb(0.34, 0.38, 0.42);
const white = rgb(1, 1, 1);

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Line = { readonly x: number; readonly y: number; readonly turn: number };

/** Adds a strip at the foot of the page as it is looked at, and in it what the page is of and which one it is. */
export function stamp(page: PDFPage, font: PDFFont, left: string, right: string): void {
  const box = page.getCropBox();
  const turn = (((page.getRotation().angle % 360) + 360) % 360) as 0 | 90 | 180 | 270;
  const { grown, added, start, along } = ways[turn](box);
  page.setMediaBox(grown.x, grown.y, grown.width, grown.height);
  page.setCropBox(grown.x, grown.y, grown.width, grown.height);
  for (const key of ['setBleedBox', 'setTrimBox', 'setArtBox'] as const)
    page[key](grown.x, grown.y, grown.width, grown.height);
  page.drawRectangle({ ...added, color: white });
  const draw = (text: string, offset: number) =>
    page.drawText(text, { ...start(offset), font, size, color: grey, rotate: degrees(turn) });
  draw(left, Math.min(inset, along / 10));
  draw(right, along - Math.min(inset, along / 10) - font.widthOfTextAtSize(right, size));
}

type Way = {
  readonly grown: Box;
  readonly added: Box;
  /** Where a text begins that far from the left, as one looks at the page. */
  start(offset: number): Pick<Line, 'x' | 'y'>;
  readonly along: number;
};

const rise = (strip - size) / 2 + 1;

/** By how far the page is turned clockwise when it is shown: its foot is at another side of the box each time. */
const ways: Readonly<Record<0 | 90 | 180 | 270, (box: Box) => Way>> = {
  0: ({ x, y, width, height }) => ({
    grown: { x, y: y - strip, width, height: height + strip },
    added: { x, y: y - strip, width, height: strip },
    start: (offset) => ({ x: x + offset, y: y - strip + rise }),
    along: width,
  }),
  90: ({ x, y, width, height }) => ({
    grown: { x, y, width: width + strip, height },
    added: { x: x + width, y, width: strip, height },
    start: (offset) => ({ x: x + width + strip - rise, y: y + offset }),
    along: height,
  }),
  180: ({ x, y, width, height }) => ({
    grown: { x, y, width, height: height + strip },
    added: { x, y: y + height, width, height: strip },
    start: (offset) => ({ x: x + width - offset, y: y + height + strip - rise }),
    along: width,
  }),
  270: ({ x, y, width, height }) => ({
    grown: { x: x - strip, y, width: width + strip, height },
    added: { x: x - strip, y, width: strip, height },
    start: (offset) => ({ x: x - strip + rise, y: y + height - offset }),
    along: height,
  }),
};
