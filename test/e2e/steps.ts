import type { AtScreen } from './browser.js';

/** While recording: from the captured points to what is said. */
export const showSpeech = async ({ page, text }: AtScreen): Promise<void> => {
  const speech = page.getByRole('radio', { name: text('recording.text'), exact: true });
  if (await speech.count()) await speech.check({ force: true });
};

/** From the worklist: plays a sample up to the running recorder. */
export const startSample = async (screen: AtScreen, title: string): Promise<void> => {
  const { page, button } = screen;
  const row = page.locator('li, tr, [class*="row"]').filter({ hasText: title }).last();
  await row.getByRole('button', { name: screen.text('worklist.sample.start') }).click();
  await button('inform.start').or(button('inform.dictation.start')).click();
  // "Told, start recording" was the start: nothing more to press.
  await button('recording.stop').waitFor();
  await showSpeech(screen);
};

/** From the worklist: a live visit with Aino Mallikas, told about the recording, up to the running recorder. */
export const startLive = async (screen: AtScreen): Promise<void> => {
  await chooseSubject(screen);
  await screen.button('inform.start').click();
  await screen.button('recording.stop').waitFor();
  await showSpeech(screen);
};

/** From the worklist: a new encounter of the first note type with Aino Mallikas, born in 1952. */
export const chooseSubject = async (screen: AtScreen): Promise<void> => {
  const { page, text } = screen;
  await page.getByText(text('worklist.new'), { exact: true }).first().click();
  await page.getByRole('searchbox').first().fill('Mallikas');
  await page
    .getByText(/14\.3\.1952|14 Mar(ch)? 1952|14\/0?3\/1952/)
    .first()
    .click();
  await screen.button('new.continue.conversation').click();
};

/** What was drafted during the visit is there at once; this waits for the last of it, so that nothing changes under the hands of a test. */
export const allDrafted = async ({ page }: AtScreen): Promise<void> => {
  await page.waitForFunction(
    async () => {
      const answer = await fetch(`/api${location.pathname.replace(/\/review$/, '')}`);
      const { activities } = (await answer.json()) as { activities: { state: string }[] };
      return activities.every(({ state }) => state === 'done' || state === 'failed');
    },
    undefined,
    { polling: 250 },
  );
  await page.locator('.work').first().waitFor({ state: 'hidden' });
};

/** Goes from one open statement to the next until none is left: looks at what asks for a look, removes what is flagged. */
export const reviewAll = async (screen: AtScreen): Promise<number> => {
  const { page, button } = screen;
  let steps = 0;
  await allDrafted(screen);
  await button('foot.next').or(button('foot.sign')).first().waitFor();
  while (await button('foot.next').isVisible()) {
    await button('foot.next').click();
    const open = page.locator('.statement-selected');
    const look = open.getByRole('button', { name: screen.text('do.look'), exact: true });
    const act = (await look.isVisible()) ? look : open.getByRole('button', { name: screen.text('do.remove') });
    const count = await page.locator('.review-count').textContent();
    await act.click();
    await page.waitForFunction((before) => document.querySelector('.review-count')?.textContent !== before, count);
    steps += 1;
  }
  return steps;
};

/** Signs, and waits until the entry was read back from the record system. */
export const signAndFile = async (screen: AtScreen): Promise<void> => {
  await screen.button('foot.sign').click();
  await screen.button('sign.send').click();
  await screen.page.getByText(screen.text('filed.step.equal')).waitFor();
};
