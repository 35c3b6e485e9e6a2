import type { HtmlEscapedString } from 'hono/utils/html';

/** A whole page as the text of an answer. */
export async function renderPage(page: HtmlEscapedString | Promise<HtmlEscapedString>): Promise<string> {
  return `<!doctype html>${await page}`;
}
