import { randomUUID } from 'node:crypto';
import type { Words } from '../../cards/strings/words.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import { mayExport } from '../../domain/request/access.ts';
import { decidersOf } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import { headings, toldLine } from '../admin/told.ts';
import type { Standing } from '../commands/standing.ts';
import type { Stores } from '../storage/stores.ts';
import type { AskedFileOf, Maker } from './file.ts';
import { REQUEST_COLUMNS } from './requestColumns.ts';

type Format = AskedFileOf<'requests'>['format'];

/** As many as a spreadsheet is read with, and as can be read while somebody waits for a file. */
const MOST_REQUESTS = 2_000;
/** Few enough at once to leave the storage to the others. */
const AT_ONCE = 25;

/**
 * The requests that somebody may take out, the newest first: of an FPM those that they decide or stand in for, of a
 * desk admin all. Roles and parties are read from the records, not from the lists.
 */
export const requestExport =
  (stores: Stores, standing: Standing): Maker<'requests'> =>
  async (speaker, { format }) => {
    const { person, words, today, now } = speaker;
    if (!mayExport(person)) return undefined;
    const isForAll = hasRole(person, 'desk_admin');
    const found = isForAll ? await everyRequest(stores) : await decidedBy(stores, standing, person);
    const requests = found.toSorted(newestFirst).slice(0, MOST_REQUESTS);
    const { length: count } = requests;
    if (count === 0) return undefined;
    return {
      name: `requests-${today}.${format}`,
      about: words.say(found.length > count ? 'export.about.newest' : 'export.about', { count }),
      content: new TextEncoder().encode(TEXT[format](requests, words)),
      writeDown: () =>
        stores.exports.add({
          ...{ id: randomUUID(), personId: person.id, personName: person.name, at: now.toString() },
          ...{ what: 'requests', of: isForAll ? 'all' : 'own', format, count },
        }),
    };
  };

/** One line of the list more than is told shows that there are more. */
async function decidedBy({ lists, requests }: Stores, standing: Standing, person: Person) {
  const fpms = [person.id, ...(await standing.absentees(person))];
  const pages = await Promise.all(fpms.map(id => lists.ofFpm(id, MOST_REQUESTS + 1)));
  const lines = [...new Map(pages.flat().map(line => [line.requestId, line])).values()];
  const found: SmeRequest[] = [];
  for (let at = 0; at < lines.length; at += AT_ONCE) {
    const some = lines.slice(at, at + AT_ONCE);
    const read = await Promise.all(some.map(line => requests.load(line.partnerId, line.requestId)));
    found.push(...read.flatMap(stored => (stored ? [stored.content] : [])));
  }
  return found.filter(request => decidersOf(request).some(id => fpms.includes(id)));
}

/** All there is, of which never more is kept in memory than twice as much as is told. */
async function everyRequest({ archive }: Stores): Promise<SmeRequest[]> {
  let found: SmeRequest[] = [];
  for await (const request of archive.requests()) {
    found.push(request);
    if (found.length > 2 * MOST_REQUESTS) found = found.sort(newestFirst).slice(0, MOST_REQUESTS + 1);
  }
  return found;
}

const newestFirst = (a: SmeRequest, b: SmeRequest): number =>
  b.submittedAt.localeCompare(a.submittedAt) || a.id.localeCompare(b.id);

const TEXT: Readonly<Record<Format, (requests: readonly SmeRequest[], words: Words) => string>> = {
  csv: (requests, words) =>
    [
      headings(REQUEST_COLUMNS, words),
      ...requests.map(request => toldLine(REQUEST_COLUMNS, request, words)),
    ].join(''),
  json: requests =>
    `${JSON.stringify(
      requests.map(request =>
        Object.fromEntries(REQUEST_COLUMNS.map(({ key, read }) => [key, read(request)])),
      ),
      undefined,
      2,
    )}\n`,
};
