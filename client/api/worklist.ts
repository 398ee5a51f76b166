import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CreateEncounter } from '../../server/domain/commands.js';
import type { Subject } from '../../server/domain/subject.js';
import type { EncounterView, WorklistRow } from '../../server/domain/view.js';
import { encounterKey } from './encounter.js';
import { hearOtherTabs } from './other-tabs.js';
import { request } from './request.js';

/** Read again at once when another tab changed something, and every now and then, because others and the server do, too. */
export const useWorklist = () => {
  const queries = useQueryClient();
  useEffect(() => hearOtherTabs(() => void queries.invalidateQueries({ queryKey: ['worklist'] })), [queries]);
  return useQuery({
    queryKey: ['worklist'],
    queryFn: ({ signal }) => request<{ rows: WorklistRow[] }>('GET', '/api/encounters', { signal }),
    select: ({ rows }) => rows,
    refetchInterval: ({ state }) => (state.data?.rows.some((row) => row.working !== null) ? 3_000 : 20_000),
    refetchOnMount: 'always',
  });
};

export const useCreateEncounter = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateEncounter) => request<EncounterView>('POST', '/api/encounters', { body }),
    onSuccess: (view) => queries.setQueryData(encounterKey(view.encounter.id), view),
  });
};

/** Asks the record system; nothing shorter than two letters is searched. */
export const useSubjects = (text: string) =>
  useQuery({
    queryKey: ['subjects', text],
    enabled: text.length >= 2,
    staleTime: 30_000,
    gcTime: 0,
    retry: false,
    queryFn: ({ signal }) => request<Subject[]>('POST', '/api/subjects/search', { body: { text }, signal }),
  });
