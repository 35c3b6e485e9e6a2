import { registerNumber } from '#text/register-number.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { Thing } from './vocabulary.ts';

/** What the thing is called in the nominative, without its title: a title is only for those who may read it. */
export function thingName(thing: Thing): Sentence {
  const [kind = '', id = '', part, number = ''] = thing.split('/');
  if (kind === 'letter') return letterName(registerNumber(id));
  if (kind === 'problem' || kind === 'draft') return numberedNames[kind](id);
  if (kind !== 'meeting') return others[kind] ?? others.history;
  const parts: Readonly<Record<string, Sentence>> = {
    item: {
      az: `${id} nömrəli iclasın ${number} nömrəli məsələsi`,
      en: `item No. ${number} of meeting No. ${id}`,
      ru: `вопрос № ${number} заседания № ${id}`,
    },
    paper: {
      az: `${id} nömrəli iclasın ${number} nömrəli sənədi`,
      en: `paper No. ${number} of meeting No. ${id}`,
      ru: `документ № ${number} заседания № ${id}`,
    },
    proposal: {
      az: `${id} nömrəli iclasın ${number} nömrəli təklifi`,
      en: `proposal No. ${number} of meeting No. ${id}`,
      ru: `предложение № ${number} заседания № ${id}`,
    },
    protocol: {
      az: `${id} nömrəli iclasın protokolu`,
      en: `protocol of meeting No. ${id}`,
      ru: `протокол заседания № ${id}`,
    },
  };
  return parts[part ?? ''] ?? { az: `${id} nömrəli iclas`, en: `meeting No. ${id}`, ru: `заседание № ${id}` };
}

const letterName = (number: string): Sentence => ({
  az: `${number} nömrəli məktub`,
  en: `letter No. ${number}`,
  ru: `письмо № ${number}`,
});

const numberedNames: Readonly<Record<'problem' | 'draft', (number: string) => Sentence>> = {
  problem: (number) => ({ az: `${number} nömrəli problem`, en: `problem No. ${number}`, ru: `проблема № ${number}` }),
  draft: (number) => ({
    az: `${number} nömrəli təklif layihəsi`,
    en: `draft proposal No. ${number}`,
    ru: `проект предложения № ${number}`,
  }),
};

const others = {
  suggestion: { az: 'irəli sürülən məsələ', en: 'suggested item', ru: 'внесённый вопрос' },
  template: { az: 'gündəlik nümunəsi', en: 'template of an agenda', ru: 'образец повестки дня' },
  advice: { az: 'Koordinator üçün rəy', en: 'advice for the Coordinator', ru: 'мнение для Координатора' },
  replies: { az: 'cavabların səbəbləri', en: 'reasons of replies', ru: 'причины ответов' },
  plan: { az: 'Tədbirlər Planı', en: 'Measures Plan', ru: 'План мероприятий' },
  composition: { az: 'tərkib', en: 'composition', ru: 'состав' },
  reporting: { az: 'qurumun hesabatları', en: 'reports of a body', ru: 'отчёты органа' },
  history: { az: 'təhvil alınmış sənəd', en: 'paper taken over', ru: 'принятый документ' },
} as const satisfies Record<string, Sentence> as Readonly<Record<string, Sentence>> & { readonly history: Sentence };
