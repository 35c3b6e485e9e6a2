import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds on the page that is shown. It is asked in that page alone, which is whole since no page of ours holds a
 * frame: asked for frames too, axe opens a second page to sum up, and takes more than twice as long.
 */
export async function barriersOn(page: Page) {
  // Half way through a change of colours nothing has the contrast that it is given.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY) animation.finish();
    }
  });
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  return (await axe.analyze()).violations;
}
