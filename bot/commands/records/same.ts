/** Whether a record says the same as these facts already. */
export const isSame = <T extends object>(facts: T, record: T): boolean =>
  (Object.keys(facts) as (keyof T)[]).every(
    key => JSON.stringify(facts[key]) === JSON.stringify(record[key]),
  );
