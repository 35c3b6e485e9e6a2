import type { TestProject } from 'vitest/node';
import { lease } from './clusters.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, shelf, release } = await lease('server');
  project.provide('store', { kind: 'server', url, shelf });
  return release;
}
