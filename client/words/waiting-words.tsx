import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EncounterView, WorklistRow } from '../../server/domain/view.js';
import { isCode, request } from '../api/request.js';
import { pathOf } from '../encounter/step.js';
import { whenOf } from '../recording/when.js';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/button-link.js';
import { Notice } from '../ui/notice.js';
import { destroyWords, endWords, onWords, type RowHead, wordsHere } from './kept-words.js';
import '../recording/leftovers.css';

const AGAIN_MS = 10_000;
const asked = new Set<string>();

/** Sends what may be sent, and lets go of what is of an encounter that is no longer this person's. */
const deliver = async (heads: readonly RowHead[], queries: QueryClient): Promise<void> => {
  for (const { encounterId, kind, owner } of heads) {
    if (encounterId === null) continue;
    if (kind === 'decision') await (await import('./outbox.js')).createOutbox(owner, encounterId, queries).flush();
    else if (!asked.has(encounterId)) {
      asked.add(encounterId);
      await request<EncounterView>('GET', `/api/encounters/${encounterId}`).catch((error: unknown) =>
        isCode(error, 'request.not-found') ? destroyWords(encounterId) : undefined,
      );
    }
  }
};

/** Written by no page at the moment, one of each encounter and person. */
const left = async (): Promise<RowHead[]> => {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const names = new Set(held.map(({ name }) => name));
  const free = (await wordsHere()).filter(({ id }) => !names.has(`luonnos-words-${id}`));
  return free.filter(
    (head, at) =>
      free.findIndex((one) => one.encounterId === head.encounterId && one.owner.id === head.owner.id) === at,
  );
};

interface WaitingWordsProps {
  /** Who looks; null when nobody is signed in. */
  person: string | null;
  rows?: readonly WorklistRow[];
}

/** Text that is still only on this device, for its writer; anybody else learns only that it waits, and whose it is. */
export default function WaitingWords({ person, rows = [] }: WaitingWordsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [heads, setHeads] = useState<readonly RowHead[]>([]);
  useEffect(() => {
    let over = false;
    const show = (): Promise<void> => left().then((found) => void (over || setHeads(found)));
    const look = async (): Promise<void> => {
      const found = (await wordsHere()).filter(({ owner }) => owner.id === person);
      const once = found.filter(
        (head, at) =>
          found.findIndex(({ encounterId, kind }) => encounterId === head.encounterId && kind === head.kind) === at,
      );
      if (person !== null) await deliver(once, queries).catch(() => undefined);
      await show();
    };
    void show().then(look);
    const again = setInterval(() => void look(), AGAIN_MS);
    const online = (): void => void look();
    addEventListener('online', online);
    const stop = onWords(() => void show());
    return () => {
      over = true;
      clearInterval(again);
      removeEventListener('online', online);
      stop();
    };
  }, [person, queries]);
  if (heads.length === 0) return null;
  return (
    <div className="leftovers">
      {heads.map(({ id, owner, encounterId, at }) => {
        if (owner.id !== person) {
          return (
            <Notice key={id} kind="info" icon="lock" title={t('words.others', { name: owner.name })}>
              {t('words.others.next')}
            </Notice>
          );
        }
        const subject = rows.find(({ encounter }) => encounter.id === encounterId)?.encounter.subject.name;
        const remove = async (): Promise<void> => {
          if (encounterId === null) await endWords(id);
          else await destroyWords(encounterId);
          setHeads(await left());
        };
        return (
          <Notice
            key={id}
            kind="check"
            icon="pen"
            title={encounterId === null ? t('words.here.new') : t('words.here', { when: whenOf(at, t) })}
            actions={
              <>
                <ButtonLink size="small" to={encounterId === null ? '/new' : pathOf(encounterId, 'review')}>
                  {t(encounterId === null ? 'words.here.new.open' : 'words.here.open')}
                </ButtonLink>
                <Button kind="quiet" size="small" icon="trash" onClick={() => void remove()}>
                  {t('words.here.remove')}
                </Button>
              </>
            }
          >
            {subject !== undefined && t('words.here.visit', { name: subject })}
          </Notice>
        );
      })}
    </div>
  );
}
