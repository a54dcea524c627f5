/** What boxes of our cards may ask for while somebody types. Who gets which choices is decided where they are answered. */
export const DATASETS = ['ownPartner', 'earlierCustomers', 'partnersOfFpm'] as const;
export type Dataset = (typeof DATASETS)[number];
