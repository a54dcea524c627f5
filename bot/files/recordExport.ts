import { randomUUID } from 'node:crypto';
import type { Words } from '../../cards/strings/words.ts';
import { hasRole } from '../../domain/people.ts';
import { mayExport } from '../../domain/request/access.ts';
import { headings, toldLine, toldObject } from '../admin/told.ts';
import type { Standing } from '../commands/standing.ts';
import type { Stores } from '../storage/stores.ts';
import { type Part, SOURCES, type Source } from './exportSources.ts';
import type { AskedFileOf, Maker } from './file.ts';

/**
 * The records that somebody may take out, the newest first: of an FPM those that they decide or stand in for, of a
 * desk admin all. Who takes what is written down before it leaves.
 */
export const recordExport =
  (stores: Stores, standing: Standing): Maker<'records'> =>
  async (speaker, { what, format }) => {
    const { person, words, today, now } = speaker;
    if (!mayExport(person)) return undefined;
    const isForAll = hasRole(person, 'desk_admin');
    const fpms = isForAll ? undefined : [person.id, ...(await standing.absentees(person))];
    const { count, isCut, text } = await table(SOURCES[what] as Source<unknown>, stores, fpms, format, words);
    if (count === 0) return undefined;
    return {
      name: `${what}-${today}.${format}`,
      about: words.say(isCut ? `export.about.${what}.newest` : `export.about.${what}`, { count }),
      content: new TextEncoder().encode(text),
      writeDown: () =>
        stores.exports.add({
          ...{ id: randomUUID(), personId: person.id, personName: person.name, at: now.toString() },
          ...{ what, of: isForAll ? 'all' : 'own', format, count },
        }),
    };
  };

type Format = AskedFileOf<'records'>['format'];

async function table<R>(
  source: Source<R>,
  stores: Stores,
  fpms: readonly string[] | undefined,
  format: Format,
  words: Words,
): Promise<{ count: number; isCut: boolean; text: string }> {
  const { columns, most } = source;
  const found = fpms ? await source.of(stores, fpms) : await newestOf(source, stores);
  const records = found.records.toSorted(newestFirst(source)).slice(0, most);
  const text =
    format === 'csv'
      ? [headings(columns, words), ...records.map(record => toldLine(columns, record, words))].join('')
      : `${JSON.stringify(
          records.map(record => toldObject(columns, record, words)),
          undefined,
          2,
        )}\n`;
  return { count: records.length, isCut: found.isCut || found.records.length > most, text };
}

const newestFirst =
  <R>({ at }: Source<R>) =>
  (a: R, b: R): number =>
    at(b).localeCompare(at(a));

/** All there is, of which never more is kept in memory than twice as much as is told. */
async function newestOf<R>(source: Source<R>, stores: Stores): Promise<Part<R>> {
  let [found, isCut]: [R[], boolean] = [[], false];
  for await (const record of source.all(stores)) {
    found.push(record);
    if (found.length <= 2 * source.most) continue;
    isCut = true;
    found = found.sort(newestFirst(source)).slice(0, source.most);
  }
  return { records: found, isCut };
}
