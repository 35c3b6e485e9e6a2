import { z } from 'zod';
import { fileShape } from './shape.ts';

/** The JSON Schema of a charter's file, as it stands in `charters/charter.schema.json`; a test holds the two equal. */
export function publishedSchema(): unknown {
  const schema = z.toJSONSchema(fileShape, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.mayBeSilent !== true) return;
      const { mayBeSilent, ...plain } = jsonSchema;
      for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword];
      jsonSchema.anyOf = [plain, { $ref: '#/$defs/silence' }];
    },
  });
  const pointer = {
    description: 'The text is silent here: the reading of that silence stands in this place.',
    type: 'object',
    properties: { silence: { type: 'string' } },
    required: ['silence'],
    additionalProperties: false,
  };
  return {
    ...schema,
    title: 'Charter',
    description: 'The rule that founds a group, as data. How to write one: docs/charter-guide.md.',
    $defs: { ...(schema.$defs ?? {}), silence: pointer },
  };
}
