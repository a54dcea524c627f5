/** The package can't be made, and its message says in plain words why and what to do. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
}
