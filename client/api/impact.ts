import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EligibleView, SetEligible } from '../../server/domain/eligible.js';
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

const ELIGIBLE = ['eligible'];

/** How many visits could have been recorded, as far as the pilot lead has told. */
export const useEligible = () =>
  useQuery({
    queryKey: ELIGIBLE,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => request<EligibleView>('GET', '/api/pilot/eligible', { signal }),
  });

export const useSetEligible = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SetEligible) => request<EligibleView>('PUT', '/api/pilot/eligible', { body }),
    onSuccess: async (view) => {
      queries.setQueryData(ELIGIBLE, view);
      await queries.invalidateQueries({ queryKey: ['impact'] });
    },
  });
};
