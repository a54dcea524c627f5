import type { Activity } from 'botbuilder';
import type { Config } from './config.ts';

const TEAMS = 'msteams';
const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/;

/** In small letters, because GUIDs are written in both. Nobody checked what the channel's data holds. */
const tenantOf = ({ conversation, channelData }: Activity): string =>
  String(conversation.tenantId ?? channelData?.tenant?.id ?? '').toLowerCase();

/**
 * Who may speak to this desk. With an identity: Teams only, and the allowed tenants only. Without one, where nobody
 * is authenticated, replies go to this machine and nowhere else (invariant 11).
 */
export function admission({ identity, allowedTenants }: Pick<Config, 'identity' | 'allowedTenants'>) {
  const allowed = new Set(allowedTenants.map(id => id.toLowerCase()));
  return (activity: Activity): boolean => {
    if (activity.channelId !== TEAMS) return false;
    if (!identity) return LOOPBACK.test(activity.serviceUrl);
    return allowed.has(tenantOf(activity));
  };
}
