import type { Thing } from '#marking/vocabulary.ts';

export const thingOfSuggestion = (suggestion: string): Thing => `suggestion/${suggestion}`;
export const thingOfTemplate = (template: string): Thing => `template/${template}`;
