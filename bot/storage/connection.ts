import { TableClient, TableServiceClient, type TableServiceClientOptions } from '@azure/data-tables';
import { DefaultAzureCredential, type TokenCredential } from '@azure/identity';

/** Where the tables are: an account reached by managed identity, or a connection string (Azurite, tests). */
export type StorageConfig =
  | { readonly kind: 'account'; readonly url: string; readonly clientId?: string | undefined }
  | { readonly kind: 'connection'; readonly connectionString: string };

/** Plain HTTP is for the emulator on this machine and for nothing else. */
const EMULATOR = /TableEndpoint=http:\/\/(127\.0\.0\.1|localhost)[:/]/i;

const RETRIES: TableServiceClientOptions = {
  retryOptions: { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 2000 },
};

export interface Connection {
  table(name: string): TableClient;
  /** Creates the tables that are missing; those that exist are left alone. */
  ensure(names: readonly string[]): Promise<void>;
}

export function connect(config: StorageConfig): Connection {
  const clients =
    config.kind === 'account' ? byIdentity(config) : byConnectionString(config.connectionString);
  return {
    table: clients.table,
    ensure: async names => {
      const service = clients.service();
      await Promise.all(names.map(name => service.createTable(name)));
    },
  };
}

/** The desk's managed identity: the user-assigned one with this client id, else the system-assigned one. */
export const credentialOf = (clientId: string | undefined): TokenCredential =>
  new DefaultAzureCredential(clientId ? { managedIdentityClientId: clientId } : {});

function byConnectionString(connectionString: string) {
  const options = { ...RETRIES, allowInsecureConnection: EMULATOR.test(connectionString) };
  return {
    table: (name: string) => TableClient.fromConnectionString(connectionString, name, options),
    service: () => TableServiceClient.fromConnectionString(connectionString, options),
  };
}

function byIdentity({ url, clientId }: Extract<StorageConfig, { kind: 'account' }>) {
  const credential = credentialOf(clientId);
  return {
    table: (name: string) => new TableClient(url, name, credential, RETRIES),
    service: () => new TableServiceClient(url, credential, RETRIES),
  };
}
