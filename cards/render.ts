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

/**
 * A property that is bound to null is left out: the renderer's default is meant, and nobody has to send it. The
 * address of the schema is for editors of the templates.
 */
const needed = (key: string, value: unknown): unknown =>
  value === null || key === '$schema' ? undefined : value;

const shield = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('${', SHIELD) : value;

/**
 * A function that fills a template. The template is parsed once. What people wrote is never expanded, and a binding
 * that finds nothing throws instead of reaching a person.
 */
export function compile<View extends object, Out extends object>(template: object): (view: View) => Out {
  const parsed = new Template(template);
  return view => {
    const data: unknown = JSON.parse(JSON.stringify(view, shield));
    const json = JSON.stringify(parsed.expand({ $root: data }));
    const leftover = /\$\{[^}]*\}/.exec(json);
    if (leftover) throw new LeftoverBindingError(`nothing to put in the place of ${leftover[0]}`);
    return JSON.parse(json.replaceAll(SHIELD, '${'), needed);
  };
}

export const compileCard = <View extends object>(template: object): ((view: View) => Card) =>
  compile<View, Card>(template);
