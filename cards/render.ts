import { Template } from 'adaptivecards-templating';

/** An Adaptive Card as plain JSON, ready to be sent. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly version: string;
  readonly [property: string]: unknown;
}

/** A template asked for something that its data did not have: a fault of ours. */
export class LeftoverBindingError extends Error {
  override readonly name = 'LeftoverBindingError';
}

/** Stands for `${` in people's own words while a template is expanded, so that a real leftover can be told apart. */
const SHIELD = '\ue000{';

const shielded = (text: string): string => text.replaceAll('${', SHIELD);

function asWritten(text: string): string {
  const leftover = /\$\{[^}]*\}/.exec(text);
  if (leftover) throw new LeftoverBindingError(`nothing to put in the place of ${leftover[0]}`);
  return text.replaceAll(SHIELD, '${');
}

/** What nobody has to send: a property that is bound to null means the renderer's default, and `$schema` is for editors. */
const isNeeded = ([key, value]: [string, unknown]): boolean => value !== null && key !== '$schema';

/** The same JSON, with each text in it as `written` writes it, and only the properties that are `kept`. */
function rewritten(
  node: unknown,
  written: (text: string) => string,
  kept: (property: [string, unknown]) => boolean,
): unknown {
  if (typeof node === 'string') return written(node);
  if (typeof node !== 'object' || node === null) return node;
  if ('toJSON' in node) return rewritten(JSON.parse(JSON.stringify(node)), written, kept);
  if (Array.isArray(node)) return node.map(item => rewritten(item, written, kept));
  const properties = Object.entries(node).filter(kept);
  return Object.fromEntries(properties.map(([key, value]) => [key, rewritten(value, written, kept)]));
}

/**
 * A function that fills a template. The template is parsed once. What people wrote is never expanded, and a binding
 * that finds nothing throws instead of reaching a person.
 */
export function compile<View extends object, Out extends object>(template: object): (view: View) => Out {
  const parsed = new Template(template);
  return view => {
    const data = rewritten(view, shielded, ([, value]) => value !== undefined);
    return rewritten(parsed.expand({ $root: data }), asWritten, isNeeded) as Out;
  };
}

export const compileCard = <View extends object>(template: object): ((view: View) => Card) =>
  compile<View, Card>(template);
