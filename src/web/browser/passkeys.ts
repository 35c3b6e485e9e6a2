/** Forms that were completed a moment ago: their next sending goes its way. */
const completed = new WeakSet<HTMLFormElement>();

/**
 * Completes forms with a passkey as they are sent, so that the touch is part of the button. The form says which in
 * `data-passkey`: `get` signs in, `create` makes a new one (`data-link` holds the token of the link that allows it),
 * `prove` shows that the reader is still the one who signed in, unless that was shown less than `data-fresh-for` seconds
 * before the page was made, or a code is typed instead.
 */
export function completeByPasskey(page: Document): void {
  // Before other listeners: a form that waits for a touch has not been sent yet.
  page.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !form.dataset.passkey) return;
      if (completed.delete(form) || !needsTouch(form)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void complete(page, form, event.submitter);
    },
    { capture: true },
  );
  // Fetched beforehand: browsers ask for a touch only soon after a press.
  if (page.querySelector('form[data-passkey]')) void import('./authenticator.ts');
}

function needsTouch(form: HTMLFormElement): boolean {
  if (form.dataset.passkey !== 'prove') return true;
  const code = form.elements.namedItem('code');
  if (code instanceof HTMLInputElement && code.value.trim() !== '') return false;
  // Counted from the loading of the page, also after its live regions were made anew: a touch too many does no harm.
  return performance.now() >= Number(form.dataset.freshFor ?? 0) * 1000;
}

async function complete(page: Document, form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  if (form.dataset.touching) return;
  form.dataset.touching = 'true';
  tell(page, form, undefined);
  try {
    const { touch } = await import('./authenticator.ts');
    const touched = await touch(form);
    if ('answer' in touched) put(page, form, touched.field, JSON.stringify(touched.answer));
    else if ('told' in touched) return tell(page, form, page.getElementById('connection')?.dataset[touched.told]);
    else if ('sentence' in touched) return tell(page, form, touched.sentence);
    completed.add(form);
    form.requestSubmit(submitter);
  } catch {
    tell(page, form, page.getElementById('connection')?.dataset.lost);
  } finally {
    delete form.dataset.touching;
  }
}

function put(page: Document, form: HTMLFormElement, name: string, value: string): void {
  const known = form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`);
  const field = known ?? form.appendChild(Object.assign(page.createElement('input'), { type: 'hidden', name }));
  field.value = value;
}

/** Beside the button, read out at once; where a code is the other way, its field is opened and gets the focus. */
function tell(page: Document, form: HTMLFormElement, sentence: string | undefined): void {
  form.querySelector('[data-passkey-says]')?.remove();
  if (!sentence) return;
  const line = Object.assign(page.createElement('p'), { className: 'problem', textContent: sentence });
  line.dataset.passkeySays = '';
  line.setAttribute('role', 'alert');
  form.querySelector('button[type="submit"]')?.before(line);
  const code = form.querySelector<HTMLInputElement>('input[name="code"]');
  if (!code || form.dataset.passkey !== 'prove') return;
  const folded = code.closest('details');
  if (folded) folded.open = true;
  code.focus();
}
