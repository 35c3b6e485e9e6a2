/** Says something beside the button of a form, read out at once; nothing takes back what was said. */
export function sayAt(form: HTMLFormElement, sentence: string | undefined): void {
  const said = form.querySelector('[data-said]');
  if (said?.textContent === sentence) return;
  said?.remove();
  if (!sentence) return;
  const line = Object.assign(form.ownerDocument.createElement('p'), { className: 'problem', textContent: sentence });
  line.dataset.said = '';
  line.setAttribute('role', 'alert');
  const buttons = form.querySelectorAll('button[type="submit"]');
  const last = buttons[buttons.length - 1];
  if (last) last.after(line);
  else form.append(line);
}
