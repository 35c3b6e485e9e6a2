import { type Config, ConfigRefused, readConfig } from '#config.ts';
import { migrate } from '#database/migrate.ts';
import { StoreRefused } from '#database/refused.ts';
import { openStore, type Store } from '#database/store.ts';
import type { Console } from './command.ts';

/** Opens the store that the settings name, with its tables up to date unless told otherwise, for as long as `use` runs. */
export async function withStore(
  console: Console,
  use: (store: Store, config: Config) => Promise<number>,
  { migrated = true }: { readonly migrated?: boolean } = {},
): Promise<number> {
  try {
    const config = readConfig(process.env, []);
    const { data, databaseUrl } = config;
    const store = await openStore({ data, ...(databaseUrl ? { databaseUrl } : {}) });
    try {
      if (migrated) await migrate(store.pool);
      return await use(store, config);
    } finally {
      await store.stop();
    }
  } catch (error) {
    if (!(error instanceof ConfigRefused || error instanceof StoreRefused)) throw error;
    console.err(error.message);
    return 2;
  }
}
