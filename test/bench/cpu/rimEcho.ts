import { DeskAdapter } from '../../../bot/adapter.ts';
import { authoriseBy, createAuthentication } from '../../../bot/authentication.ts';
import { Connector } from '../../../bot/connector.ts';
import { answerInvoke } from '../../../bot/invokes.ts';
import { silentLog } from '../../../bot/log.ts';
import { createServer, listening } from '../../../bot/server.ts';
import { echo, PRESSED } from './echo.ts';

/** The same echo on the desk's rim: its server, adapter, authentication and connector, and nothing behind them. */
const authentication = createAuthentication(undefined);
const connector = new Connector(authoriseBy(authentication, undefined));
const adapter = new DeskAdapter(authentication, connector, silentLog);
const server = createServer({
  receive: (body, authorization) =>
    adapter.receive(body, authorization, context =>
      context.activity.type === 'invoke' ? answerInvoke(context, PRESSED) : echo(context),
    ),
  ready: async () => true,
  linkTo: () => undefined,
  log: silentLog,
});
await listening(server, { port: 0, host: '127.0.0.1' });
process.stdout.write(`${JSON.stringify({ url: server.url })}\n`);
