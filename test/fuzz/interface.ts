import { z } from 'zod';

/** A field as the interface describes it, as far as one needs to write a plausible value. */
export type Field = { readonly name: string; readonly options: readonly string[]; readonly type: string };

export type Operation = {
  readonly method: 'GET' | 'POST';
  /** `/g/{group}/meetings/{meeting}` */
  readonly path: string;
  readonly fields: readonly Field[];
};

const schemaShape = z.looseObject({ type: z.unknown().optional(), enum: z.array(z.string()).optional() });

const shape = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        requestBody: z
          .object({
            content: z.record(
              z.string(),
              z.object({ schema: z.looseObject({ properties: z.record(z.string(), schemaShape).optional() }) }),
            ),
          })
          .optional(),
      }),
    ),
  ),
});

/** Every operation that `/openapi.json` describes. */
export function operationsOf(described: unknown): readonly Operation[] {
  const { paths } = shape.parse(described);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => {
      const properties = Object.values(requestBody?.content ?? {})[0]?.schema.properties ?? {};
      const fields = Object.entries(properties).map(([name, schema]) => ({
        name,
        options: schema.enum ?? [],
        type: String(schema.type),
      }));
      return { method: method === 'post' ? 'POST' : 'GET', path, fields };
    }),
  );
}
