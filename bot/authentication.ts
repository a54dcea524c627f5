import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { BotIdentity } from './config.ts';
import type { Authorise } from './connector.ts';

/** The SDK's own checks of who sends, with an identity, or none in local mode. */
export const createAuthentication = (identity: BotIdentity | undefined): BotFrameworkAuthentication =>
  new LeanAuthentication(
    new ConfigurationBotFrameworkAuthentication(
      identity
        ? {
            MicrosoftAppId: identity.appId,
            MicrosoftAppType: identity.type,
            MicrosoftAppTenantId: identity.tenantId,
            MicrosoftAppPassword: identity.password ?? '',
          }
        : {},
    ),
  );

/** Nobody signs in to the desk, so the client that would fetch users' tokens is never built. */
const NO_USER_TOKENS = Object.freeze({}) as UserTokenClient;

/**
 * The same authentication without its waste: one connector client for each service URL instead of one a turn, and no
 * user token client. Every request is still checked by the SDK.
 */
class LeanAuthentication extends BotFrameworkAuthentication {
  readonly #inner: BotFrameworkAuthentication;
  readonly #clients = new Map<string, Promise<ConnectorClient>>();

  constructor(inner: BotFrameworkAuthentication) {
    super();
    this.#inner = inner;
  }

  override async authenticateRequest(
    ...request: Parameters<BotFrameworkAuthentication['authenticateRequest']>
  ): Promise<AuthenticateRequestResult> {
    const result = await this.#inner.authenticateRequest(...request);
    return {
      ...result,
      ...(result.connectorFactory && { connectorFactory: this.#sharing(result.connectorFactory) }),
    };
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new Error('the desk does not stream'));
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.#sharing(this.#inner.createConnectorFactory(identity));
  }

  override createUserTokenClient(): Promise<UserTokenClient> {
    return Promise.resolve(NO_USER_TOKENS);
  }

  #sharing(factory: ConnectorFactory): ConnectorFactory {
    const create = (serviceUrl: string, audience?: string): Promise<ConnectorClient> => {
      const key = `${serviceUrl} ${audience ?? ''}`;
      const client = this.#clients.get(key) ?? factory.create(serviceUrl, audience ?? '');
      this.#clients.set(key, client);
      return client;
    };
    return { create };
  }
}

/** The bot's own token for calls to a service URL; the SDK caches and renews it. */
export function authoriseBy(
  authentication: BotFrameworkAuthentication,
  appId: string | undefined,
): Authorise {
  if (appId === undefined) return async () => undefined;
  const identity = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ]);
  const factory = authentication.createConnectorFactory(identity);
  return async serviceUrl => {
    const client = await factory.create(serviceUrl, AuthenticationConstants.ToChannelFromBotOAuthScope);
    const headers = new Map<string, string>();
    await client.credentials.signRequest({ headers } as never);
    return [...headers].find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  };
}
