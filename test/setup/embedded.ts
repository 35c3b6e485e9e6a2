import type { TestProject } from 'vitest/node';
import { lease } from './clusters.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, shelf, release } = await lease('embedded');
  project.provide('store', { kind: 'embedded', url, shelf });
  return release;
}
