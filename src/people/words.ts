import type { Sentence } from '#text/vocabulary.ts';

export const screenWords = {
  name: { az: 'Qurumun adı', en: 'Name of the body', ru: 'Название органа' },
  kind: { az: 'Növü', en: 'Kind', ru: 'Вид' },
  change: { az: 'Dəyişdirin', en: 'Change', ru: 'Изменить' },
  changeOf: { az: 'Qurumun qeydi', en: 'Entry of the body', ru: 'Запись об органе' },
  close: { az: 'Bağlayın', en: 'Close', ru: 'Закрыть' },
  enterShort: { az: 'Yeni qurum', en: 'New body', ru: 'Новый орган' },
  renameShort: { az: 'Yeni adı var', en: 'It was renamed', ru: 'Переименован' },
  succeedShort: { az: 'Hüquqi varisi var', en: 'It has a successor', ru: 'Есть правопреемник' },
  giveSeatShort: { az: 'Tərkibdə yer verin', en: 'Give it a seat', ru: 'Дать место в составе' },
  changeSeatShort: { az: 'Yerin növünü dəyişdirin', en: 'Change the kind of its seat', ru: 'Изменить вид места' },
  endSeatShort: { az: 'Yeri ləğv edin', en: 'End its seat', ru: 'Прекратить место' },
  enterRecords: {
    az: 'qurumun siyahıya daxil edilməsi: adı üç dildə, növü, hansı tarixdən.',
    en: 'the entry of the body: its name in three languages, its kind, since when.',
    ru: 'внесение органа: название на трёх языках, вид, с какой даты.',
  },
  renameRecords: {
    az: 'qurumun yeni adı və onun qüvvəyə mindiyi tarix. Köhnə aktlarda köhnə ad qalır.',
    en: 'the new name of the body and its date. Old acts keep the old name.',
    ru: 'новое название органа и дата. В прежних актах остаётся прежнее название.',
  },
  succeedRecords: {
    az: 'hüquqi varis və tarix. Qurumun tərkibdəki yeri ləğv olunur; nümayəndəsi varis yeni nümayəndə göndərənədək qalır.',
    en: 'the successor and the date. The seat of the body ends; its representative stays until the successor sends another.',
    ru: 'правопреемник и дата. Место органа прекращается; его представитель остаётся, пока правопреемник не направит другого.',
  },
  seatRecords: {
    az: 'qurumun tərkibdəki yeri və onun növü.',
    en: 'the seat of the body and its kind.',
    ru: 'место органа в составе и его вид.',
  },
  endSeatRecords: {
    az: 'qurumun tərkibdəki yerinin ləğvi.',
    en: 'the end of the seat of the body.',
    ru: 'прекращение места органа в составе.',
  },
  sinceHint: {
    az: 'Tarix göstərilməsə, qeydlərdən əvvəlki dövr də nəzərdə tutulur.',
    en: 'Without a date: since before our records.',
    ru: 'Без даты: действует и за время до начала записей.',
  },
  seatHint: {
    az: 'İcraçı və tövsiyə edilən qurumlar Tədbirlər Planından, QHT-lər 2.2-ci bənddən götürülür.',
    en: 'Executing and recommended bodies come from the Measures Plan, NGOs from clause 2.2.',
    ru: 'Исполнительные органы и рекомендуемые учреждения берутся из Плана мероприятий, НПО — по пункту 2.2.',
  },
} as const satisfies Record<string, Sentence>;
