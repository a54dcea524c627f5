import { getBearerTokenProvider } from '@azure/identity';
import { z } from 'zod';
import { ANSWER_SCHEMA, INSTRUCTIONS, type Question } from '../../dialogs/understanding/second/question.ts';
import { credentialOf } from '../storage/connection.ts';
import type { SecondRecognizer } from './settings.ts';

/** How asking ended: with an answer, or with why not. `unfit`: the service lives, and has none for this sentence. */
export type Asked =
  | { readonly kind: 'answered'; readonly reply: string }
  | { readonly kind: 'unfit' | 'refused' | 'unreachable'; readonly why: string };

export type Ask = (question: Question, signal: AbortSignal) => Promise<Asked>;

const SCOPE = 'https://cognitiveservices.azure.com/.default';

/** As much of a completion as is read. A refusal has no content. */
const completion = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })]),
});

/**
 * Asks a deployment by the one call that is needed. The `openai` package does it with its own retries, on Node 22 and
 * with a second reader of the environment. Never throws and never tries again.
 */
export function askAzureOpenAi(settings: SecondRecognizer): Ask {
  const url = `${settings.endpoint.replace(/(?:\/openai\/v1)?\/*$/, '')}/openai/v1/chat/completions`;
  const authorise = authorisation(settings);
  return async (question, signal) => {
    try {
      const headers = { 'content-type': 'application/json', ...(await authorise()) };
      const body = JSON.stringify(requestFor(settings.deployment, question));
      const response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
      const text = await response.text();
      if (response.ok) return answeredIn(text);
      return { kind: response.status === 400 ? 'unfit' : 'refused', why: `${response.status}` };
    } catch (error) {
      return { kind: 'unreachable', why: error instanceof Error ? error.name : 'no answer' };
    }
  };
}

/** The identity's token is kept and renewed by the library. */
function authorisation({ key, clientId }: SecondRecognizer): () => Promise<Record<string, string>> {
  if (key !== undefined) return async () => ({ 'api-key': key });
  const token = getBearerTokenProvider(credentialOf(clientId), SCOPE);
  return async () => ({ authorization: `Bearer ${await token()}` });
}

const requestFor = (model: string, question: Question): object => ({
  ...{ model, temperature: 0 },
  messages: [
    { role: 'system', content: INSTRUCTIONS },
    { role: 'user', content: JSON.stringify(question) },
  ],
  response_format: {
    type: 'json_schema',
    json_schema: { name: 'choice', strict: true, schema: ANSWER_SCHEMA },
  },
});

function answeredIn(text: string): Asked {
  try {
    const [choice] = completion.parse(JSON.parse(text)).choices;
    return { kind: 'answered', reply: choice.message.content };
  } catch {
    return { kind: 'unfit', why: 'no completion' };
  }
}
