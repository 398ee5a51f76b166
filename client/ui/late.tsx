import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageMessage } from './page-message.js';

/** Said only when it takes long. */
export const Wait = () => {
  const { t } = useTranslation();
  return (
    <PageMessage>
      <p className="page-message-wait">{t('app.loading')}</p>
    </PageMessage>
  );
};

/** The code of a screen that is fetched when it is first wanted, or before. */
export interface LateCode<Props> {
  readonly known: ComponentType<Props> | null;
  fetch(): Promise<void>;
}

export const lateCode = <Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LateCode<Props> => {
  let known: ComponentType<Props> | null = null;
  return {
    get known() {
      return known;
    },
    fetch: async () => {
      known ??= (await load()).default;
    },
  };
};

interface LateProps<Props> {
  code: LateCode<Props>;
  props: Props;
}

/** Shows such a screen. Not React.lazy: React holds back for 300 ms what has begun to wait in a Suspense. */
export const Late = <Props extends object>({ code, props }: LateProps<Props>) => {
  const [, redraw] = useState<LateCode<Props> | null>(null);
  useEffect(() => {
    if (code.known !== null) return;
    code.fetch().then(
      () => redraw(code),
      (error: unknown) =>
        redraw(() => {
          throw error;
        }),
    );
  }, [code]);
  const Screen = code.known;
  return Screen === null ? <Wait /> : <Screen {...props} />;
};
