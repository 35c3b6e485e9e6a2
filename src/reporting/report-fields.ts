import type { Said, Unfit } from '#page/act-route.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { Answer, Confirmation, Report, ReportContent } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

/** How many new documents one form takes; there may be any number of them in the end. */
export const slots = [1, 2, 3] as const;
type Slot = (typeof slots)[number];
export const paperField = <Of extends Slot>(slot: Of) => `paper${slot}` as const;
export const titleField = <Of extends Slot>(slot: Of) => `title${slot}` as const;

export type ReportFields = {
  readonly progress: ReportContent['progress'];
  readonly done: string | null;
  readonly obstacles: string | null;
  readonly indicator: readonly string[];
  readonly amount: readonly string[];
  readonly why: readonly string[];
  /** Hashes of documents attached before that stay. */
  readonly kept: readonly string[];
  readonly papers: readonly { readonly slot: Slot; readonly hash: string; readonly title: string | null }[];
};

type Brought = (hash: string) => Promise<{ readonly kind: string; readonly size: number } | undefined>;

/** What the form says, or what is wrong with it. `report` is what was kept before. */
export async function contentSaid(
  said: Pick<Said<unknown>, 'wording'>,
  fields: ReportFields,
  report: Report | undefined,
  brought: Brought,
): Promise<ReportContent | Unfit> {
  const unfit = [...twoAnswers(fields), ...answeredTwice(fields), ...untitled(fields)];
  if (unfit.length > 0) return { unfit };
  const { progress, done, obstacles } = fields;
  return {
    progress,
    done: done === null ? null : said.wording('done', done),
    obstacles: obstacles === null ? null : said.wording('obstacles', obstacles),
    answers: answersIn(said, fields),
    confirmations: [...keptOf(report, fields.kept), ...(await newOnes(said, fields, brought))],
  };
}

/** A number and a reason why it does not apply are two answers to one question. */
const twoAnswers = ({ indicator, amount, why }: ReportFields): Unfit['unfit'] =>
  indicator.flatMap((_, at) => (amount[at] && why[at]?.trim() ? [{ field: `why${at + 1}`, sentence: oneAnswer }] : []));

/** One indicator given twice would be counted twice in every sum. */
const answeredTwice = ({ indicator }: ReportFields): Unfit['unfit'] =>
  indicator.flatMap((each, at) =>
    indicator.indexOf(each) < at ? [{ field: `amount${at + 1}`, sentence: answeredBefore }] : [],
  );

const untitled = ({ papers }: ReportFields): Unfit['unfit'] =>
  papers.flatMap(({ slot, title }) => (title === null ? [{ field: titleField(slot), sentence: titleMissing }] : []));

const answersIn = (said: Pick<Said<unknown>, 'wording'>, { indicator, amount, why }: ReportFields): readonly Answer[] =>
  indicator.map((each, at) => {
    const number = amount[at] ?? '';
    const reason = why[at]?.trim() ?? '';
    if (number !== '') return { indicator: each, value: { is: 'amount', amount: number } };
    if (reason === '') return { indicator: each, value: { is: 'blank' } };
    return { indicator: each, value: { is: 'not applicable', why: said.wording(`why${at + 1}`, reason) } };
  });

/** Documents of the draft that stands, or of the version before it; none is attached by its hash alone. */
export function keptOf(report: Report | undefined, kept: readonly string[]): readonly Confirmation[] {
  const known = [...(report?.versions.flatMap(({ confirmations }) => confirmations) ?? [])];
  const all = new Map([...known, ...(report?.draft?.confirmations ?? [])].map((each) => [each.hash, each]));
  return [...new Set(kept)].flatMap((hash) => all.get(hash) ?? []);
}

async function newOnes(
  said: Pick<Said<unknown>, 'wording'>,
  { papers }: ReportFields,
  brought: Brought,
): Promise<readonly Confirmation[]> {
  const found = papers.map(async ({ slot, hash, title }) => {
    const file = await brought(hash);
    if (!file || title === null) throw new Error(`nobody brought ${hash}`);
    return { title: said.wording(titleField(slot), title), hash, ...file };
  });
  return Promise.all(found);
}

const oneAnswer: Sentence = {
  az: 'Göstəriciyə ya rəqəm yazın, ya da niyə aid olmadığını; ikisini birdən yox.',
  en: 'Give a number, or say why the indicator does not apply; not both.',
  ru: 'Укажите число или почему показатель не применим, но не то и другое.',
};

const answeredBefore: Sentence = {
  az: 'Hər göstəriciyə bir cavab verilir; bu göstəriciyə iki dəfə cavab yazılıb.',
  en: 'Each indicator is answered once; this one is answered twice.',
  ru: 'На каждый показатель даётся один ответ; на этот ответили дважды.',
};

const titleMissing: Sentence = {
  az: `${labels.paperTitle.az}: faylın nə olduğunu yazın.`,
  en: `${labels.paperTitle.en}: say what the file is.`,
  ru: `${labels.paperTitle.ru}: напишите, что это за файл.`,
};
