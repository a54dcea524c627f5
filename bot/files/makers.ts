import type { Stores } from '../storage/stores.ts';
import type { Makers } from './file.ts';
import { renewalCalendar } from './renewalCalendar.ts';

/** Every kind of file that the desk gives, and what makes it. */
export const fileMakers = ({ partners }: Stores): Makers => ({ calendar: renewalCalendar(partners) });
