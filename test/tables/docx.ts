import { zipSync } from 'fflate';

type Cell = {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: 'begins' | 'goes on';
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const paragraph = (line: string) =>
  `<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`;

function cellXml({ text, columns, rows }: Cell): string {
  const span = columns === undefined ? '' : `<w:gridSpan w:val="${columns}"/>`;
  const merge = rows === undefined ? '' : `<w:vMerge${rows === 'begins' ? ' w:val="restart"' : ''}/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/>${span}${merge}</w:tcPr>${text.split('\n').map(paragraph).join('')}</w:tc>`;
}

/** A document of Word with these tables, a paragraph between them. */
export function docxOf(tables: readonly (readonly (readonly Cell[])[])[]): Uint8Array {
  const body = tables
    .map((rows) => `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`)
    .join(paragraph('—'));
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const encode = (text: string) => new TextEncoder().encode(text);
  return zipSync({ '[Content_Types].xml': encode(types), 'word/document.xml': encode(xml) });
}
