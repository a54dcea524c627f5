import { parseArgs } from 'node:util';
import { z } from 'zod';
import { PackageError } from './packageError.ts';

/** What a package knows of the place that it is installed to. */
export interface Settings {
  /** The bot's application id; Teams knows the app by the same one. */
  readonly appId: string;
  /** The host that the bot is reached at. */
  readonly domain: string;
  readonly developer: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
  /** The host whose links to requests unfold in Teams, the desk's `DESK_PUBLIC_HOST`. */
  readonly links?: string;
}

/** A package with this id is valid and can be looked at in Teams, but no bot answers in it. */
export const EXAMPLE_APP_ID = '00000000-0000-4000-8000-000000000001';

export const USAGE = `Usage: npm run package -- --app-id GUID --domain HOST
  --app-id GUID      the bot's application id, the desk's MICROSOFT_APP_ID; without it an example
  --domain HOST      where the bot runs, such as desk.contoso.com; without it sme-desk.example.com
  --links HOST       the desk's DESK_PUBLIC_HOST: links to requests on it unfold in Teams
  --developer NAME   who offers the desk, at most 32 letters
  --website URL      by default https://HOST
  --privacy URL      by default https://HOST/privacy
  --terms URL        by default https://HOST/terms`;

const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/i;

const address = (option: string) =>
  z.url({ protocol: /^https$/, error: `${option} must be an address that begins with https://` }).optional();

const hostName = (option: string) =>
  z.string().regex(HOST, {
    error: `${option} must be a host name such as desk.contoso.com, without https:// or a path`,
  });

const options = z.object({
  'app-id': z
    .guid({
      error: '--app-id must be a GUID: the application id of your Azure Bot (Azure portal > Configuration)',
    })
    .default(EXAMPLE_APP_ID),
  domain: hostName('--domain').default('sme-desk.example.com'),
  links: hostName('--links').optional(),
  developer: z
    .string()
    .min(1, { error: '--developer must be a name' })
    .max(32, { error: '--developer must have at most 32 letters: Teams shows no more' })
    .default('SME Desk'),
  website: address('--website'),
  privacy: address('--privacy'),
  terms: address('--terms'),
});

/** The settings that a command line gives. Throws `PackageError` naming every option that is wrong. */
export function readSettings(args: readonly string[]): Settings {
  const parsed = options.safeParse(valuesOf(args));
  if (!parsed.success) {
    throw new PackageError(parsed.error.issues.map(({ message }) => `${message}.`).join('\n'));
  }
  const { 'app-id': appId, domain, developer, website, privacy, terms, links } = parsed.data;
  const home = `https://${domain}`;
  return {
    ...{ appId, domain, developer },
    website: website ?? home,
    privacy: privacy ?? `${home}/privacy`,
    terms: terms ?? `${home}/terms`,
    ...(links !== undefined && { links }),
  };
}

function valuesOf(args: readonly string[]): object {
  const text = { type: 'string' } as const;
  try {
    const names = {
      'app-id': text,
      domain: text,
      links: text,
      developer: text,
      website: text,
      privacy: text,
      terms: text,
    };
    return parseArgs({ args: [...args], options: names }).values;
  } catch (error) {
    throw new PackageError(`${(error as Error).message}\n${USAGE}`);
  }
}
