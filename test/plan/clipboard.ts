/** A table as the clipboard has it, in the manner of each program that people copy it from. */
export const clipboard = {
  /** Excel: a page with its styles, cells with classes, numbers of lines in `<br>`. */
  excel: (rows: readonly (readonly string[])[]): string =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\,";} td {padding-top:1px; mso-number-format:General;}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=640 style='border-collapse:collapse;width:480pt'>
<!--StartFragment--> <col width=64 span=4 style='width:48pt'>
${rows.map((cells) => ` <tr height=20 style='height:15.0pt'>\n${cells.map((cell) => `  <td class=xl65 style='height:15.0pt;width:48pt'>${lines(cell, '<br>\n    ')}</td>`).join('\n')}\n </tr>`).join('\n')}
<!--EndFragment--></table></body></html>`,
  /** Word: paragraphs in every cell, spans with languages, words parted where the line of the source ends. */
  word: (rows: readonly (readonly string[])[]): string =>
    `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=ProgId content=Word.Document>
<style>p.MsoNormal {margin:0cm; font-family:"Times New Roman",serif;}</style></head><body lang=AZ-LATIN><!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
${rows
  .map(
    (cells) =>
      `<tr style='mso-yfti-irow:0'>\n${cells
        .map(
          (cell) =>
            `<td width=151 valign=top style='width:113.0pt;border:solid windowtext 1.0pt'>\n${cell
              .split('\n')
              .map(
                (line) =>
                  `<p class=MsoNormal><span lang=AZ-LATIN style='mso-ansi-language:\nAZ-LATIN'>${line.replace(' ', '\n')}<o:p></o:p></span></p>`,
              )
              .join('\n')}\n</td>`,
        )
        .join('\n')}\n</tr>`,
  )
  .join('\n')}
</table><!--EndFragment--></body></html>`,
  /** LibreOffice: old tags, fonts, values beside what is shown. */
  libreOffice: (rows: readonly (readonly string[])[]): string =>
    `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/></head><body><table cellspacing="0" border="0"><colgroup width="85"></colgroup>
${rows.map((cells) => `<tr>${cells.map((cell) => `<td height="17" align="left" sdval="1" sdnum="1068;"><font face="Liberation Serif">${lines(cell, '<br/>')}</font></td>`).join('')}</tr>`).join('\n')}
</table></body></html>`,
} as const;

const lines = (cell: string, sign: string): string => cell.split('\n').join(sign);
