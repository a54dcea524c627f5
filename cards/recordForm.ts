import { type Field, inputPart } from './parts/inputs.ts';
import { type Notice, noticePart } from './parts/notice.ts';
import { smallPrint } from './parts/text.ts';
import template from './recordForm.json' with { type: 'json' };
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';

export interface RecordForm {
  readonly title: string;
  readonly intro?: string;
  readonly notices: readonly Notice[];
  readonly fields: readonly Field[];
  readonly small?: readonly string[];
  readonly actions: readonly object[];
}

const fill = compileCard<object>(template);

/** A short form about one record. */
export const recordFormCard = (
  words: Words,
  { title, intro = '', notices, fields, small = [], actions }: RecordForm,
): Card =>
  fill({
    ...{ lang: words.locale, title, intro, actions },
    notices: notices.map(noticePart),
    inputs: fields.map(inputPart),
    small: smallPrint(small),
  });
