// 1.22, because it has long been the current version in Teams' own documentation: up to 1.20 a command has at most 32
// letters ("when do my specializations renew?" has 33), and the desk needs nothing that came later.
import localizationSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.22/MicrosoftTeams.Localization.schema.json' with {
  type: 'json',
};
import manifestSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.22/MicrosoftTeams.schema.json' with {
  type: 'json',
};
import type { ErrorObject } from 'ajv';
import ajv from 'ajv-draft-04';
import formats from 'ajv-formats';

// Some patterns of the schemas are no regular expressions in Unicode mode, which is how Ajv reads them by default.
const READING = { allErrors: true, verbose: true, strict: false, unicodeRegExp: false } as const;

const schemas = formats.default(new ajv.default(READING));
const isManifest = schemas.compile(manifestSchema);
const isTranslation = schemas.compile(localizationSchema);

/** What Microsoft's schema has against a manifest, one plain sentence each. */
export function manifestProblems(manifest: unknown): string[] {
  return isManifest(manifest) ? [] : sentences('manifest.json', isManifest.errors);
}

/** What Microsoft's schema has against one language's file. */
export function translationProblems(file: string, texts: unknown): string[] {
  return isTranslation(texts) ? [] : sentences(file, isTranslation.errors);
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What is wrong with an icon that has to be a PNG file of `size` by `size` pixels. */
export function iconProblems(file: string, bytes: Uint8Array, size: number): string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 24 || !view.subarray(0, PNG.length).equals(PNG)) return [`${file} is not a PNG file.`];
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  if (width === size && height === size) return [];
  return [`${file} has ${width} × ${height} pixels; Teams wants ${size} × ${size}.`];
}

const sentences = (file: string, errors: readonly ErrorObject[] | null | undefined): string[] =>
  (errors ?? []).map(error => `${file}: ${placeOf(error)} ${complaint(error)}.`);

/** `/bots/0/botId` as `bots[0].botId`. */
const placeOf = ({ instancePath }: ErrorObject): string =>
  instancePath
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.') || 'the file';

function complaint({ keyword, message, params, data }: ErrorObject): string {
  if (keyword === 'maxLength')
    return `has ${[...String(data)].length} letters; Teams shows ${params['limit']}`;
  if (keyword === 'additionalProperties')
    return `has “${params['additionalProperty']}”, which Teams doesn't know`;
  if (keyword === 'required') return `lacks “${params['missingProperty']}”`;
  return `${message ?? 'is wrong'}, and is ${JSON.stringify(data)}`;
}
