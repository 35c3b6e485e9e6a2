import { ownerFlag } from './survivor.ts';

/**
 * What PostgreSQL is told at each start: durable before all, then small. They go on the command line, so that a changed
 * program changes them on an old store too.
 */
export function settings(owner: number): readonly string[] {
  return [
    'fsync=on',
    'synchronous_commit=on',
    'full_page_writes=on',
    'max_connections=40',
    'shared_buffers=64MB',
    'max_wal_size=512MB',
    'checkpoint_timeout=15min',
    // Nobody replicates from it, and it asks no other program for anything: less to write, fewer processes.
    'wal_level=minimal',
    'max_wal_senders=0',
    'max_logical_replication_workers=0',
    'max_parallel_workers=0',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_min_messages=warning',
    // What a statement or a broken constraint would show of a row may be somebody's name.
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    ownerFlag(owner),
  ];
}

/** Reading by helper processes, new in 18, costs three of them and gives nothing on a small machine. */
export const settingsSince18: readonly string[] = ['io_method=sync'];
