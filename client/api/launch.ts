import { useQuery } from '@tanstack/react-query';
import type { LaunchView } from '../../server/domain/launch.js';
import { request } from './request.js';

/** Who the record system said the visit is about, when it launched Luonnos. */
export const useLaunch = (id: string | null) =>
  useQuery({
    queryKey: ['launch', id],
    enabled: id !== null,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => request<LaunchView>('GET', `/api/launches/${id}`, { signal }),
  });
