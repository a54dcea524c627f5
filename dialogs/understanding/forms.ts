/** Forms of saying each of some things, as patterns of folded text: the first thing that a text says is found. */
export function formsOf<Id extends string>(
  forms: Readonly<Record<Id, readonly string[]>>,
): (folded: string) => Id | undefined {
  const patterns = (Object.keys(forms) as Id[]).map(id => [id, new RegExp(forms[id].join('|'))] as const);
  return folded => patterns.find(([, pattern]) => pattern.test(folded))?.[0];
}
