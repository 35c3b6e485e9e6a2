/**
 * A table that is pasted into a box goes to the server with its cells (`<input data-pasted-table>` of the same form), as the
 * clipboard has them beside the plain text; whatever is typed afterwards counts instead. Files may be dropped on the form.
 */
export function takeTables(page: Document): void {
  page.addEventListener('paste', (event) => {
    const box = event.target;
    const kept = keptBeside(box);
    if (!(box instanceof HTMLTextAreaElement) || !kept) return;
    const html = event.clipboardData?.getData('text/html') ?? '';
    // A second piece beside the first: only the plain text holds both.
    keep(kept, box.value.trim() === '' && /<table[\s>]/i.test(html) ? html : '');
  });
  page.addEventListener('input', (event) => {
    const kept = keptBeside(event.target);
    const pasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
    if (kept && event.target instanceof HTMLTextAreaElement && !pasted) keep(kept, '');
  });
  page.addEventListener('dragover', (event) => {
    if (keptBeside(event.target) && event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  page.addEventListener('drop', (event) => {
    const kept = keptBeside(event.target);
    const files = event.dataTransfer?.files;
    const field = kept?.form?.querySelector<HTMLInputElement>('input[type="file"]');
    if (!field || !files || files.length === 0) return;
    event.preventDefault();
    field.files = files;
    field.focus();
  });
}

function keptBeside(target: EventTarget | null): HTMLInputElement | null {
  const form = target instanceof Element ? target.closest('form') : null;
  return form?.querySelector<HTMLInputElement>('input[data-pasted-table]') ?? null;
}

function keep(kept: HTMLInputElement, html: string): void {
  kept.value = html;
  const says = kept.form?.querySelector<HTMLOutputElement>('output[data-pasted]');
  if (says) says.textContent = html === '' ? '' : (says.dataset.pasted ?? '');
}
