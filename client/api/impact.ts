import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ImpactFilter, ImpactView } from '../../server/domain/impact.js';
import { request } from './request.js';

/** The rows behind the figures; the browser saves what it answers. */
export const ROWS_PATH = '/api/pilot/rows.csv';

/** What the pilot lead sees of the visits chosen; nothing of any one visit. */
export const useImpact = (filter: ImpactFilter) => {
  const chosen = Object.entries(filter).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(chosen).toString();
  return useQuery({
    queryKey: ['impact', query],
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => request<ImpactView>('GET', `/api/pilot/impact${query && `?${query}`}`, { signal }),
  });
};
