/**
 * Azure's limits, checked by us because the emulator accepts what Azure refuses.
 * Source: "Scalability and performance targets for Table storage".
 */
const MAX_KEY_UNITS = 512;
const MAX_PROPERTIES = 252;
export const MAX_STRING_UNITS = 32_768;
const MAX_ENTITY_BYTES = 1_048_576;
const MAX_OPERATIONS = 100;
const MAX_TRANSACTION_BYTES = 4_194_304;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a key
const FORBIDDEN_IN_KEY = /[/\\#?\u0000-\u001f\u007f-\u009f]/;

/** A row that Azure would refuse. This is a fault of ours, so it throws. */
export class StorageLimitError extends Error {
  override readonly name = 'StorageLimitError';
}

export interface Entity {
  readonly partitionKey: string;
  readonly rowKey: string;
  readonly [property: string]: string | number | boolean | undefined;
}

function refuse(entity: Entity, why: string): never {
  throw new StorageLimitError(`${entity.partitionKey} / ${entity.rowKey}: ${why}`);
}

/** Size as Azure counts it: names and strings as UTF-16, 8 bytes for a number, 1 for a boolean. */
const sizeOf = (entity: Entity): number =>
  Object.entries(entity).reduce((bytes, [name, value]) => {
    const own = typeof value === 'string' ? value.length * 2 : typeof value === 'number' ? 8 : 1;
    return bytes + name.length * 2 + own + 8;
  }, 4);

/** Throws `StorageLimitError` unless Azure would take this entity; returns its size in bytes. */
export function checkEntity(entity: Entity): number {
  for (const key of [entity.partitionKey, entity.rowKey]) {
    if (key.length > MAX_KEY_UNITS) refuse(entity, `a key of more than ${MAX_KEY_UNITS} characters`);
    if (FORBIDDEN_IN_KEY.test(key)) refuse(entity, 'a key with a forbidden character');
  }
  if (Object.keys(entity).length - 2 > MAX_PROPERTIES)
    refuse(entity, `more than ${MAX_PROPERTIES} properties`);
  for (const [name, value] of Object.entries(entity)) {
    if (typeof value === 'string' && value.length > MAX_STRING_UNITS) refuse(entity, `${name} is too long`);
  }
  const bytes = sizeOf(entity);
  if (bytes > MAX_ENTITY_BYTES) refuse(entity, `${bytes} bytes are more than 1 MiB`);
  return bytes;
}

/** Throws `StorageLimitError` unless Azure would take these entities as one transaction. */
export function checkTransaction(entities: readonly Entity[]): void {
  const [first] = entities;
  if (!first) throw new StorageLimitError('an empty transaction');
  if (entities.length > MAX_OPERATIONS) refuse(first, `more than ${MAX_OPERATIONS} operations`);
  if (entities.some(entity => entity.partitionKey !== first.partitionKey)) refuse(first, 'two partitions');
  if (new Set(entities.map(entity => entity.rowKey)).size < entities.length) refuse(first, 'a row twice');
  const bytes = entities.reduce((sum, entity) => sum + checkEntity(entity), 0);
  if (bytes > MAX_TRANSACTION_BYTES) refuse(first, `${bytes} bytes are more than 4 MiB`);
}
