import { useQuery } from '@tanstack/react-query';
import type { SubjectContext } from '../../server/domain/subject-context.js';
import { request } from './request.js';

/** What the record system says of the subject. Every reading is in the log: it is read when it is opened, and forgotten when it is closed. */
export const useSubjectContext = (encounter: string) =>
  useQuery({
    queryKey: ['context', encounter],
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    queryFn: ({ signal }) => request<SubjectContext>('GET', `/api/encounters/${encounter}/context`, { signal }),
  });
