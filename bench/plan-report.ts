import type { PlanPage, Plans } from './plan.ts';

/** Of a hundred answers of a page of the plan 95 take no longer, milliseconds. */
const PAGE = 100;
/** A list or a paper of everything takes no longer, milliseconds. */
const FILE = 5_000;

const whole = (value: number) => Math.round(value).toLocaleString('en');
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const both = ({ middle, most }: { readonly middle: number; readonly most: number }) =>
  `${middle.toFixed(1)} ms | ${most.toFixed(1)} ms`;
const mostOf = ({ most, afterAct }: PlanPage) => Math.max(most, afterAct?.most ?? 0);
const sign = (met: boolean) => (met ? 'met' : '**not met**');

/** Pages and files of plans, each by itself, as Markdown. */
export function plansReport({ size, reports, acts, pages, files }: Plans): string {
  const slowest = (all: readonly PlanPage[]) => Math.max(...all.map(mostOf));
  const line = (what: string, all: readonly PlanPage[], aim: number) =>
    `| ${what} | ${whole(slowest(all))} ms | ${whole(aim)} ms | ${sign(slowest(all) < aim)} |\n`;
  const row = (aim: number) => (one: PlanPage) =>
    `| ${one.page} | ${one.reader} | ${both(one)} | ${one.afterAct ? both(one.afterAct) : '| '} | ${kilo(one.bytes)} | ${sign(mostOf(one) < aim)} |\n`;
  return `${whole(size.plans)} plans, ${whole(size.bodies)} bodies, ${whole(size.plans * size.measures)} measures, ${whole(reports)} reports, after ${whole(acts)} acts. One page at a time; 95 of 100 answers count, repeated and after an act: a report that was saved right before.

| Measured | Result | Aim | |
|---|---|---|---|
${line('The slowest of the pages', pages, PAGE)}${line('The slowest of the files', files, FILE)}
| Page | Reader | Answer, middle | 95 of 100 | After an act, middle | 95 of 100 | Bytes | |
|---|---|---|---|---|---|---|---|
${pages.map(row(PAGE)).join('')}${files.map(row(FILE)).join('')}`;
}
