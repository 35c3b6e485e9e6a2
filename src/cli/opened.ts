import { ConfigRefused, readConfig } from '#config.ts';
import { migrate } from '#database/migrate.ts';
import { StoreRefused } from '#database/refused.ts';
import { openStore, type Store } from '#database/store.ts';
import type { Console } from './command.ts';

/** Opens the store that the settings name, with its tables up to date, for as long as `use` runs. */
export async function withStore(console: Console, use: (store: Store) => Promise<number>): Promise<number> {
  try {
    const { data, databaseUrl } = readConfig(process.env, []);
    const store = await openStore({ data, ...(databaseUrl ? { databaseUrl } : {}) });
    try {
      await migrate(store.pool);
      return await use(store);
    } finally {
      await store.stop();
    }
  } catch (error) {
    if (!(error instanceof ConfigRefused || error instanceof StoreRefused)) throw error;
    console.err(error.message);
    return 2;
  }
}
