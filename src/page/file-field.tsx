import type { Tongue } from '#text/vocabulary.ts';
import { words as pageWords } from './messages.ts';

const words = {
  kinds: {
    az: 'PDF, PNG, JPEG, TIFF və ya DOCX',
    en: 'PDF, PNG, JPEG, TIFF or DOCX',
    ru: 'PDF, PNG, JPEG, TIFF или DOCX',
  },
  kept: {
    az: 'Fayl artıq göndərilib; başqasını seçsəniz, onun yerini tutacaq.',
    en: 'The file was sent already; another one chosen here takes its place.',
    ru: 'Файл уже отправлен; если выбрать другой, он займёт его место.',
  },
} as const;

/**
 * A file of a form (`multipart`). Browsers do not give back a file after a refusal, so that the hash under which it was
 * kept goes on with the form.
 */
export function FileField(props: {
  tongue: Tongue;
  name: string;
  label: string;
  /** The element's id; the name unless given. */
  id?: string | undefined;
  /** Hash of the file that came with the form before it was refused. */
  kept?: string | undefined;
  hint?: string | undefined;
  /** Endings of the files to choose from; of papers and scans unless given. */
  accept?: string | undefined;
  problem?: string | undefined;
  required?: boolean | undefined;
}) {
  const { tongue, name, kept, problem } = props;
  const id = props.id ?? name;
  return (
    <div class={`field${problem ? ' field-refused' : ''}`}>
      <label for={id}>
        {props.label}
        {props.required === false ? <span class="quiet"> ({pageWords.optional[tongue]})</span> : null}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {kept ? words.kept[tongue] : (props.hint ?? words.kinds[tongue])}
      </p>
      {problem ? (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
      {kept ? <input type="hidden" name={name} value={kept} /> : null}
      <input
        class="input input-line"
        id={id}
        name={name}
        type="file"
        accept={props.accept ?? '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.docx'}
        required={props.required && !kept}
        aria-describedby={[`${id}-hint`, problem ? `${id}-problem` : ''].filter(Boolean).join(' ')}
        aria-invalid={problem ? 'true' : undefined}
      />
    </div>
  );
}
