import { REGIONS } from '../../../../domain/request/fields.ts';
import { smeRegionOf } from '../../../../domain/request/regions.ts';
import type { Slots } from '../../types.ts';
import type { PlaceMention } from '../places.ts';
import { seatsIn } from '../seats.ts';
import { formField } from './form.ts';
import { given, type Sentence, type SlotReader } from './sentence.ts';

const placed = ({ reading }: Sentence, kind: 'country' | 'region' | 'language'): string | undefined =>
  reading.places.find(place => place.kind === kind)?.id;

const asRegion = (id: string | undefined) => REGIONS.find(region => region === id);

/** The SME region that is named, or else that of a country. */
function regionOf(sentence: Sentence, where: string | undefined): Slots {
  const region = asRegion(placed(sentence, 'region')) ?? (where && smeRegionOf(where)?.value.region);
  return given('region', region || undefined);
}

/** The country that is named most often: "does Japan differ from New Zealand? I ask for Japan". */
function mostNamed({ reading }: Sentence): string | undefined {
  const named = reading.places.filter(({ kind }) => kind === 'country').map(({ id }) => id);
  const times = (id: string): number => named.filter(other => other === id).length;
  return named.toSorted((a, b) => times(b) - times(a))[0];
}

export const country: SlotReader = sentence => given('country', placed(sentence, 'country'));

const CUSTOMER_BEFORE =
  /(?:customer|client|tenant|klien[tc]|dzierzaw|客户|租户|お客[様样]|お客さま|顾客|テナント)[^,.;、。]{0,16}$/;

/**
 * "The customer is in Istanbul, which region do I enter?": the place and the region that it lies in (SME-15). Of two
 * places the one said of the customer counts; where neither is, nobody knows here.
 */
export const placeAskedFor: SlotReader = sentence => {
  if (formField(sentence).field !== 'region') return {};
  const { places, text } = sentence.reading;
  const named = places.filter(({ kind }) => kind === 'country');
  const theirs = named.filter(({ start }) => CUSTOMER_BEFORE.test(text.folded.slice(0, start)));
  const [where, another] = new Set((theirs.length > 0 ? theirs : named).map(({ id }) => id));
  return another === undefined ? { ...given('country', where), ...regionOf(sentence, where) } : {};
};

/** A region where it is all that was said: of what, is asked back (AMB-30). */
export const bareRegion: SlotReader = sentence => given('region', asRegion(placed(sentence, 'region')));

/** The SME region: as named, or that of the customer's country (SME-15). Without seats the place is the question. */
export const smeRegion: SlotReader = sentence => {
  const where = placed(sentence, 'country');
  const asked = where !== undefined && seatsIn(sentence.reading) === undefined;
  return { ...regionOf(sentence, where), ...(asked ? given('country', where) : {}) };
};

/** Of the regions of support contracts only EMEA has a name of its own here (AMB-30). */
export const supportPlace: SlotReader = sentence => {
  const where = mostNamed(sentence);
  const region = asRegion(placed(sentence, 'region')) ?? (where && smeRegionOf(where)?.value.region);
  const kept = where === undefined || region === 'EMEA' ? region : undefined;
  return { ...given('country', where), ...given('region', kept || undefined) };
};

const NOT_SPOKEN_BEFORE =
  /(?:nobody|no ?one|none|not|n't|hardly|barely|nie|nikt)[^,.;?]{0,24}(?:speak|understand|know|mowi|zna|rozumie)[a-z]*(?: (?:po|any|much|good))? ?$|(?:不会|不懂|不说|不讲|听不懂|没人会|没人懂)(?:说|讲)? ?$/;
const NOT_SPOKEN_AFTER =
  /^ ?(?:is not spoken|isn't spoken|不行|不好|不会|不懂|不通|(?:が|は|を|も)?(?:ほとんど|全然|あまり)?(?:话せない|话せません|できない|できません|わからない|わかりません|分からない|分かりません|通じない|通じません|苦手|だめ|ダメ))/;

/** "Nobody there speaks English" asks for any language but that one. */
const isSpoken =
  (folded: string) =>
  ({ start, end }: PlaceMention): boolean =>
    !(NOT_SPOKEN_BEFORE.test(folded.slice(0, start)) || NOT_SPOKEN_AFTER.test(folded.slice(end)));

/** "English only? They speak German": the one that is not English is wanted. */
export const language: SlotReader = ({ reading }) => {
  const named = reading.places
    .filter(({ kind }) => kind === 'language')
    .filter(isSpoken(reading.text.folded))
    .map(({ id }) => id);
  return given('language', named.find(tag => tag !== 'en') ?? named[0]);
};

const coded = (which: string): RegExp =>
  new RegExp(
    `(?:${which})[ :=]*(?:lang(?:uage)?|jezyk|语言|言语)?[ :=]*(en|ja|pl|zh|ko|de|fr|es|it|pt)(?![a-z])`,
  );
const PRIMARY_CODE = coded('primary|first|main|glowny|pierwszy|主要|第一');
const SECOND_CODE = coded('second|secondary|2nd|drugi|第二');

/** As named, or by their codes: "primary ja, second en". */
export const languagesOfSme: SlotReader = ({ reading: { places, text } }) => {
  const [primary, second] = [
    ...new Set(places.filter(({ kind }) => kind === 'language').map(({ id }) => id)),
  ];
  return {
    ...given('primaryLanguage', primary ?? PRIMARY_CODE.exec(text.folded)?.[1]),
    ...given('secondLanguage', second ?? SECOND_CODE.exec(text.folded)?.[1]),
  };
};
