/**
 * The parts of the world by plain geography. The programme's regions are sets of these parts, each document with
 * its own sets, so no region of one document is ever derived from a region of another (AMB-30).
 * Overseas territories stand where they lie, not with the country they belong to.
 */
const COUNTRIES = {
  north_america: 'BM CA GL PM US',
  central_america: 'BZ CR GT HN MX NI PA SV',
  caribbean: 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  south_america: 'AR BO BR CL CO EC FK GF GS GY PE PY SR UY VE',
  europe:
    'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ' +
    'ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  middle_east: 'AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA ' +
    'NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
  caucasus: 'AM AZ GE',
  central_asia: 'KG KZ TJ TM UZ',
  south_asia: 'AF BD BT IN IO LK MV NP PK',
  east_asia: 'CN HK JP KP KR MN MO TW',
  south_east_asia: 'BN ID KH LA MM MY PH SG TH TL VN',
  oceania: 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
  antarctic: 'AQ BV TF',
} as const;

export type WorldPart = keyof typeof COUNTRIES;

const PART_OF = new Map(
  (Object.keys(COUNTRIES) as WorldPart[]).flatMap(part =>
    COUNTRIES[part].split(' ').map(country => [country, part] as const),
  ),
);

/** Every ISO 3166-1 alpha-2 code, and XK for Kosovo, which has none but is used everywhere. */
export const COUNTRY_CODES: readonly string[] = [...PART_OF.keys()].sort();

/** The part of the world that a country lies in; `undefined` for what is no country code. */
export const worldPartOf = (country: string): WorldPart | undefined => PART_OF.get(country.toUpperCase());
