/** How often is asked what no event may tell: a track ended by its own page, a context that fell asleep. */
export const CHECK_MS = 500;

export interface BrowserNews {
  /** Time passed, the page came to the front, or somebody pressed something: what needs a person's hand can be tried. */
  check(): void;
  /** A device was plugged in or out, or the system's default is another one. */
  devices(): void;
  /** The permission for the microphone was taken away or given again. */
  allowed(allowed: boolean): void;
}

/** What the browser says around a microphone, beside its sound; until the returned function is called. */
export const watchBrowser = (news: BrowserNews): (() => void) => {
  const { mediaDevices, permissions } = navigator;
  const gestures = ['pointerdown', 'keydown'] as const;
  const timer = setInterval(news.check, CHECK_MS);
  document.addEventListener('visibilitychange', news.check);
  for (const gesture of gestures) document.addEventListener(gesture, news.check, true);
  mediaDevices?.addEventListener('devicechange', news.devices);

  let permission: PermissionStatus | null = null;
  let over = false;
  const onPermission = (): void => news.allowed(permission?.state !== 'denied');
  // Not every browser tells this permission's state; there, its loss shows as an ended track.
  permissions?.query({ name: 'microphone' as PermissionName }).then(
    (found) => {
      if (over) return;
      permission = found;
      found.addEventListener('change', onPermission);
    },
    () => undefined,
  );

  return () => {
    over = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', news.check);
    for (const gesture of gestures) document.removeEventListener(gesture, news.check, true);
    mediaDevices?.removeEventListener('devicechange', news.devices);
    permission?.removeEventListener('change', onPermission);
  };
};
