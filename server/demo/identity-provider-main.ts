import { parseArgs } from 'node:util';
import { startIdentityProvider } from './identity-provider.js';
import { runForParent } from './parent.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    issuer: { type: 'string' },
    'client-id': { type: 'string' },
    'client-secret': { type: 'string' },
    'redirect-uri': { type: 'string', multiple: true },
    'post-logout-redirect-uri': { type: 'string', multiple: true },
    environment: { type: 'string' },
  },
});

const required = (name: 'client-id' | 'client-secret'): string => {
  const value = values[name];
  if (!value) throw new Error(`--${name} is missing.`);
  return value;
};

await runForParent(
  async () =>
    startIdentityProvider({
      port: Number(values.port ?? 0),
      ...(values.issuer ? { issuer: values.issuer } : {}),
      clientId: required('client-id'),
      clientSecret: required('client-secret'),
      redirectUris: values['redirect-uri'] ?? [],
      postLogoutRedirectUris: values['post-logout-redirect-uri'] ?? [],
      environment: values.environment,
    }),
  ({ issuer }) => ({ issuer }),
);
