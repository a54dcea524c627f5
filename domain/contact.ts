/** Where to reach somebody: their one-to-one conversation with the desk. */
export interface Contact {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly tenantId?: string | undefined;
  readonly botId: string;
  readonly userId: string;
}
