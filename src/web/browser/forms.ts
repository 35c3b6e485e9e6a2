/** A second press while the first is under way sends nothing; the command's id would make it harmless anyway. */
export function guardForms(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = 'true';
    for (const button of form.querySelectorAll('button[type="submit"]')) button.setAttribute('aria-disabled', 'true');
  });

  // Back from the history the form may be sent again.
  page.defaultView?.addEventListener('pageshow', () => {
    for (const form of page.querySelectorAll<HTMLFormElement>('form[data-sent], form[data-held]')) {
      delete form.dataset.sent;
      delete form.dataset.held;
      for (const button of form.querySelectorAll('[aria-disabled]')) button.removeAttribute('aria-disabled');
    }
  });

  page.querySelector<HTMLElement>('[data-focus]')?.focus();
}
