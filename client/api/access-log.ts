import { useMutation, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { AccessLogView, ExtractAccessLog, ReadAccessLog } from '../../server/domain/access-log.js';
import type { Subject } from '../../server/domain/subject.js';
import { request } from './request.js';

/** Asks the record system; nothing shorter than two letters is searched. */
export const useLogSubjects = (text: string) =>
  useQuery({
    queryKey: ['log-subjects', text],
    enabled: text.length >= 2,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => request<Subject[]>('POST', '/api/access-log/subjects', { body: { text }, signal }),
  });

/** One subject's log. Every reading is a row of that log: it is read when it is asked for, and not by itself. */
export const useAccessLog = (ask: z.infer<typeof ReadAccessLog> | null) =>
  useQuery({
    queryKey: ['access-log', ask],
    enabled: ask !== null,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => request<AccessLogView>('POST', '/api/access-log', { body: ask, signal }),
  });

export const useExtract = () =>
  useMutation({
    mutationFn: (body: z.infer<typeof ExtractAccessLog>) =>
      request<AccessLogView>('POST', '/api/access-log/extract', { body }),
  });
