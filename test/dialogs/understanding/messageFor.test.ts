import { describe, expect, test } from 'vitest';
import { messageFor } from '../../../dialogs/understanding/messageFor.ts';

describe('a message that is to be passed on', () => {
  test.each([
    ['tell Frank that they agreed', 'Frank', 'they agreed'],
    ['Please tell Frank Miller they agreed', 'Frank Miller', 'they agreed'],
    ['let my FPM know: they agreed', 'my FPM', 'they agreed'],
    ['reply to Frank: they agreed', 'Frank', 'they agreed'],
    ['Reply: they agreed', '', 'they agreed'],
    ['powiedz Frankowi, że klient się zgodził', 'Frankowi', 'klient się zgodził'],
    ['przekaz Frankowi ze klient sie zgodzil', 'Frankowi', 'klient sie zgodzil'],
    ['Odpowiedź: klient się zgodził', '', 'klient się zgodził'],
    ['告诉 Frank，客户同意了', 'Frank', '客户同意了'],
    ['請轉告王芳：客戶同意了', '王芳', '客戶同意了'],
    ['跟Frank说客户同意了', 'Frank', '客户同意了'],
    ['回覆：客戶同意了', '', '客戶同意了'],
    ['Frankさんにお客様が同意したと伝えてください', 'Frank', 'お客様が同意した'],
    ['返信：お客様が同意しました', '', 'お客様が同意しました'],
  ])('%s', (said, to, text) => expect(messageFor(said)).toEqual({ to, text }));

  test.each([
    'tell me about MDE',
    'let me know: when does it renew?',
    'powiedz mi, kto decyduje',
    '告诉我，谁批准',
    'they agreed',
    '私に教えてください',
  ])('%s: nothing', said => expect(messageFor(said)).toBeUndefined());
});
