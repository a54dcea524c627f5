import { expect, test } from 'vitest';
import {
  SPECIALIZATION_NAMES,
  SPECIALIZATION_SHORTHAND,
} from '../../../../dialogs/understanding/lexicon/specializations.ts';
import { FIELD_NAMES } from '../../../../dialogs/understanding/lexicon/terms.ts';
import { WITH_PLANS, WORKLOAD_NAMES } from '../../../../dialogs/understanding/lexicon/workloads.ts';
import { findWorkloads } from '../../../../dialogs/understanding/slots/workloads.ts';
import { candidatesFor } from '../../../../domain/eligibility/ambiguousNames.ts';
import { modernNameOf, PRODUCT, PRODUCTS, WORKLOADS } from '../../../../domain/eligibility/workloads.ts';
import { isFieldKey } from '../../../../domain/request/fields.ts';
import { SPECIALIZATIONS } from '../../../../domain/specializations/catalogue.ts';
import { OUTSIDE_CATALOGUE } from '../../../../domain/specializations/outsideCatalogue.ts';

test('every specialization of the catalogue has names here, and no other does', () => {
  const known: string[] = [...SPECIALIZATIONS, ...OUTSIDE_CATALOGUE].map(({ name }) => name);
  const here = [...Object.keys(SPECIALIZATION_NAMES), ...Object.keys(SPECIALIZATION_SHORTHAND)];
  expect(here.filter(name => !known.includes(name))).toEqual([]);
  expect(SPECIALIZATIONS.map(({ name }) => name).filter(name => !here.includes(name))).toEqual([]);
});

test('the workloads are those of the tables', () => {
  const clear = Object.keys(WORKLOAD_NAMES).filter(name => !name.endsWith('?'));
  expect(clear.sort()).toEqual([...PRODUCTS].sort());
  expect([...WITH_PLANS].sort()).toEqual(PRODUCTS.filter(id => PRODUCT[id].workloads.length > 1).sort());
});

test('what has to be asked back has candidates to ask about', () => {
  const unclear = Object.keys(WORKLOAD_NAMES).filter(name => name.endsWith('?'));
  for (const name of [...unclear, ...WITH_PLANS]) expect(candidatesFor(name)).not.toEqual([]);
});

test("each workload is known by its acronym and by today's name", () => {
  for (const id of WORKLOADS) {
    expect(findWorkloads(id.toLowerCase().replace('_', ' ')).map(found => found.id)).toEqual([id]);
    expect(findWorkloads(modernNameOf(id).toLowerCase()).map(found => found.id)).toEqual([id]);
  }
});

/** Additional information is one field of the source and two of the form; the delivery team is not asked. */
const FIELDS_OF_THE_SOURCE = ['additionalInfo', 'deliveryTeam'];

test('fields are those of the form or of the source', () => {
  const strangers = Object.keys(FIELD_NAMES).filter(key => !isFieldKey(key));
  expect(strangers.filter(key => !FIELDS_OF_THE_SOURCE.includes(key))).toEqual([]);
});
