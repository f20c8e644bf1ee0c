import { expectAccessible, expectFocusInSight, expectNamed, expectNoSidewaysScroll } from './page-checks.ts';
import type { User } from './user.ts';

/** The page on a phone 320 px wide: it is all there, and can be used. */
export async function onAPhone({ page, picture }: User, heading: string, name: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.reload();
  await expectNamed(page, heading);
  await page.waitForLoadState('networkidle');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await expectFocusInSight(page);
  await picture(name);
}
