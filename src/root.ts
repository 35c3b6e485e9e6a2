import { fileURLToPath } from 'node:url';

/** The project's folder, absolute, with a slash at its end. Both `src/` and the built `dist/` lie right under it. */
export const root = fileURLToPath(new URL('..', import.meta.url));
