import type { Standing } from '../commands/standing.ts';
import type { Stores } from '../storage/stores.ts';
import type { Makers } from './file.ts';
import { recordExport } from './recordExport.ts';
import { renewalCalendar } from './renewalCalendar.ts';

/** Every kind of file that the desk gives, and what makes it. */
export const fileMakers = (stores: Stores, standing: Standing): Makers => ({
  calendar: renewalCalendar(stores.partners),
  records: recordExport(stores, standing),
});
