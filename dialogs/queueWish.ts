import { exporting } from './answers/exporting.ts';
import { isCommand } from './commands.ts';
import type { Desk } from './desk.ts';
import { known, type Responder } from './responding.ts';
import { matcher } from './understanding/slots/lexicon.ts';
import { readText } from './understanding/text.ts';

const late = matcher({
  late: `overdue, late, past due, past its due, past their due, past the date, przeterminowan*, po terminie, spoznion*, zalegl*,
    逾期, 过期, 超期, 期限切れ, 期限を过ぎ, 期限过ぎ, 遅れて`,
});
const asksForLate = (text: string): boolean => late.find(readText(text).folded).length > 0;

/** The queue, of it only what is late where that is asked for, or the way to have requests as a file. */
export const queue = (desk: Desk): Responder =>
  known(async (speaker, { text }) =>
    isCommand('say.export', text) ? exporting(speaker) : desk.queue(speaker, { late: asksForLate(text) }),
  );
