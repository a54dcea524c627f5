/** Where Teams lets files be put: the OneDrive of a person at work, or of one at home. */
const HOMES = ['sharepoint.com', 'onedrive.com', '1drv.com'] as const;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The address that an invoke names for a file, if it's one of OneDrive or SharePoint over https. Anything else is not
 * called, whoever says so: what the desk can reach in its own network is nobody's business. On a developer's machine,
 * where there is no OneDrive, the machine itself will do.
 */
export function uploadTarget(text: string, isLocal: boolean): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return undefined;
  if (isLocal && LOOPBACK.has(url.hostname) && /^https?:$/.test(url.protocol)) return url;
  const isHome = HOMES.some(home => url.hostname.endsWith(`.${home}`));
  return isHome && url.protocol === 'https:' && url.port === '' ? url : undefined;
}
