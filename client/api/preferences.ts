import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Preferences } from '../../server/domain/preferences.js';
import { request } from './request.js';

const KEY = ['preferences'];

/** The signed-in professional's own. */
export const usePreferences = () =>
  useQuery({
    queryKey: KEY,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
    queryFn: ({ signal }) => request<Preferences>('GET', '/api/preferences', { signal }),
  });

export const useSavePreferences = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Preferences) => request<Preferences>('PUT', '/api/preferences', { body }),
    onSuccess: async (saved) => {
      queries.setQueryData(KEY, saved);
      // What would be signed is written in the new form.
      await queries.invalidateQueries({ queryKey: ['encounter'] });
    },
  });
};
