import type { NumberFound } from './numbers.ts';
import type { Reading } from './reading.ts';

const UNIT = String.raw`(?:active |aktywnych |paid |assigned |named )?(?:seats?|licen[cs]es?|lics?|users?|usrs|ppl|people|persons?|employees|staff|heads?|endpoints?|devices?|mailboxes|accounts?|subs|licencj[a-z]*|lic\.|licki|stanowisk[a-z]*|miejsc[a-z]*|uzytkownik[a-z]*|userow|osob[a-z]*|os\.|szt\.?|sztuk[a-z]*|pracownik[a-z]*|skrzynek|kont)(?![a-z])`;
const HAN_UNIT = String.raw`(?:多|余|来|左右)?(?:个|個)?(?:有效|活动|活跃)?(?:席位|席次|席|座席|座|用户|使用者|授权|授権|许可证|许可|人|名|位|员工|终端|设备|シート|ライセンス|ユーザ|アカウント|クライアント|メールボックス|端末|台|本|份|套)`;
const AFTER = new RegExp(`^(?:\\+|[ -]*(?:x )?(?:${[
  ...['mdatp', 'mde', 'oatp', 'mdo', 'aadp', 'aad', 'aatp', 'mdi', 'mcas', 'aip', 'mig', 'defender', 'entra', 'purview', 'active', 'e5', 'e3', 'm365'],
].join('|')})? ?)?[ \\u0001-]*(?:${UNIT}|${HAN_UNIT})`);
const BEFORE = /(?:seats?|licen[cs]es?|users?|licencj[a-z]*|stanowisk|miejsc|席位|席位数|席位数量|席数|座席数|シート数|シート|ライセンス数|ライセンス|许可证|授权|授权数|用户数|ユーザー数|人数)(?: ?(?:is|are|=|:|of|count|about|approx|~|to|jest|约|大约|是|为|は|が|数|数量|约为))* ?[:=~]? ?$/;

/** A year and the numbers of meetings and rooms are no seats; a number without a unit is one if nothing else is. */
export function seatsIn({ text: { folded }, numbers }: Reading): number | undefined {
  const whole = numbers.filter(({ value }) => Number.isInteger(value) && value >= 0);
  const named = whole.filter(found => hasUnit(folded, found));
  return (named[0] ?? whole.find(({ value }) => value >= 10 && !isYear(value)) ?? undefined)?.value;
}

/** The first number that is said to count seats. */
export const namedSeats = ({ text: { folded }, numbers }: Reading): number | undefined =>
  numbers.find(found => Number.isInteger(found.value) && hasUnit(folded, found))?.value;

const hasUnit = (folded: string, { start, end }: NumberFound): boolean =>
  AFTER.test(folded.slice(end)) || BEFORE.test(folded.slice(0, start));

const isYear = (value: number): boolean => value >= 2020 && value <= 2035;
