/** A deployment of Azure OpenAI that is asked where the desk is not sure. */
export interface SecondRecognizer {
  /** `https://<resource>.openai.azure.com` */
  readonly endpoint: string;
  readonly deployment: string;
  /** Without one the desk comes as its managed identity. */
  readonly key?: string | undefined;
  /** The client id of a user-assigned identity. */
  readonly clientId?: string | undefined;
}

interface Settings {
  readonly MICROSOFT_APP_ID?: string | undefined;
  readonly DESK_OPENAI_ENDPOINT?: string | undefined;
  readonly DESK_OPENAI_DEPLOYMENT?: string | undefined;
  readonly DESK_OPENAI_KEY?: string | undefined;
  readonly DESK_MANAGED_IDENTITY_CLIENT_ID?: string | undefined;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What people write goes there in the clear only where it stays on this machine. */
function isSafe(endpoint: string, isLocal: boolean): boolean {
  const { protocol, hostname } = new URL(endpoint);
  return protocol === 'https:' || (isLocal && LOOPBACK.has(hostname));
}

/** The second recognizer, if one is set; what is missing or wrong goes into `wrong`. */
export function secondRecognizerOf(settings: Settings, wrong: string[]): SecondRecognizer | undefined {
  const { DESK_OPENAI_ENDPOINT: endpoint, DESK_OPENAI_DEPLOYMENT: deployment } = settings;
  const { DESK_OPENAI_KEY: key, DESK_MANAGED_IDENTITY_CLIENT_ID: clientId } = settings;
  if (!endpoint && !deployment && !key) return undefined;
  if (!endpoint)
    wrong.push(
      'DESK_OPENAI_ENDPOINT must be the endpoint of the deployment, https://<resource>.openai.azure.com, or leave out all of DESK_OPENAI_*.',
    );
  if (!deployment)
    wrong.push(
      'DESK_OPENAI_DEPLOYMENT must be the name of a deployment (Azure portal > your resource > Deployments).',
    );
  if (endpoint && !isSafe(endpoint, !settings.MICROSOFT_APP_ID))
    wrong.push('DESK_OPENAI_ENDPOINT must begin with https://.');
  return endpoint && deployment ? { endpoint, deployment, key, clientId } : undefined;
}
