import {
  type AdaptiveCardInvokeResponse,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TeamsActivityHandler,
} from 'botbuilder';
import restify from 'restify';
import { echo, PRESSED } from './echo.ts';

/** The echo as the SDK's samples write it: restify, CloudAdapter and TeamsActivityHandler, nothing changed. */
class Echo extends TeamsActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await echo(context);
      await next();
    });
  }

  protected override async onAdaptiveCardInvoke(): Promise<AdaptiveCardInvokeResponse> {
    return PRESSED;
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new Echo();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as never, response, context => bot.run(context));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ url: server.url })}\n`));
