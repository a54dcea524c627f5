type Json = unknown;

const isObject = (value: Json): value is Record<string, Json> => typeof value === 'object' && value !== null;

/** The words of a card element itself, without its children's. */
function ownText(element: Record<string, Json>): string[] {
  const { type, text, label, title, value, choices } = element;
  const words = (...parts: Json[]): string[] => {
    const line = parts.filter(part => typeof part === 'string' && part !== '').join(' ');
    return line ? [line] : [];
  };
  if (type === 'TextBlock') return words(text);
  if (type === 'RichTextBlock') {
    const runs = Array.isArray(element.inlines) ? element.inlines : [];
    return words(runs.map(run => (isObject(run) ? run.text : run)).join(''));
  }
  if (typeof type === 'string' && type.startsWith('Action.')) return words(`[${title}]`);
  if (type === 'Input.Toggle') return words(`(${value === 'true' ? 'x' : ' '})`, title);
  if (typeof type === 'string' && type.startsWith('Input.')) {
    const chosen = Array.isArray(choices)
      ? choices.find(choice => isObject(choice) && choice.value === value)
      : undefined;
    return words(`${label}:`, isObject(chosen) ? chosen.title : value);
  }
  return [];
}

/** A card as lines of plain text, in reading order: what a terminal can show of it. */
export function cardText(card: Json): string[] {
  if (Array.isArray(card)) return card.flatMap(cardText);
  if (!isObject(card)) return [];
  const children = ['body', 'items', 'columns', 'actions'].flatMap(key => cardText(card[key]));
  return [...ownText(card), ...children];
}
