import { parseRequestId } from '../../domain/request/requestId.ts';

/** Opens the reader's own chat with somebody, with a text that they only have to send. */
const chatWith = (user: string, text: string): string =>
  `https://teams.microsoft.com/l/chat/0/0?users=${user}${text && `&message=${encodeURIComponent(text)}`}`;

/** The same with the desk. */
export const chatLink = (appId: string, text: string): string => chatWith(`28:${appId}`, text);

/** The same with a person, by their address. */
export const personLink = (email: string, text: string): string => chatWith(encodeURIComponent(email), text);

const PATH = /^\/r\/([^/]{1,40})\/?$/;

/** The request that a link leads to: `https://<host>/r/SME-7KQ4-MXTC`. Whether there is one nobody has looked yet. */
export function linkedRequest(address: string, host: string | undefined): string | undefined {
  if (host === undefined || !URL.canParse(address)) return undefined;
  const { protocol, host: where, pathname } = new URL(address);
  const [, id] = PATH.exec(pathname) ?? [];
  if (protocol !== 'https:' || where !== host.toLowerCase() || id === undefined) return undefined;
  const parsed = parseRequestId(id);
  return parsed.ok ? parsed.value : undefined;
}

/** Where a browser is sent that follows such a link: the same whether the request exists or not. */
export const chatAbout = (appId: string | undefined, id: string): string | undefined => {
  const parsed = parseRequestId(id);
  return appId !== undefined && parsed.ok ? chatLink(appId, parsed.value) : undefined;
};
