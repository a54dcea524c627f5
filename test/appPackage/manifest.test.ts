import { describe, expect, it, test } from 'vitest';
import { manifestProblems, translationProblems } from '../../appPackage/checks.ts';
import template from '../../appPackage/manifest.json' with { type: 'json' };
import { type Json, manifestFor, translations } from '../../appPackage/manifest.ts';
import { readSettings } from '../../appPackage/settings.ts';
import { CATALOGUE } from '../../cards/strings/catalogue.ts';
import { localeOf } from '../../cards/strings/locales.ts';
import { LOCALES, type Locale } from '../../domain/people.ts';

const APP_ID = '5f0e5f0e-1111-4222-8333-444444444444';
const manifest = manifestFor(readSettings(['--app-id', APP_ID, '--domain', 'desk.contoso.com']), '1.2.3');
const files = [...translations()];

/** What stands at a place such as `bots[0].botId`. */
const at = (json: Json, place: string): unknown =>
  place.split(/[.[\]]+/).reduce<unknown>((value, key) => Object(value)[key], json);

/** The places that are translated, and what Teams shows there in each of the desk's languages. */
const places = Object.keys(files[0]?.[1] ?? {}).filter(place => place !== '$schema');
const shown: ReadonlyMap<Locale, Readonly<Record<string, string>>> = new Map([
  ['en', Object.fromEntries(places.map(place => [place, String(at(manifest, place))]))],
  ...files.map(
    ([file, texts]) => [localeOf(file.slice('strings/'.length, -'.json'.length)) ?? 'en', texts] as const,
  ),
]);

describe('the manifest', () => {
  it('is one that Microsoft’s schema accepts', () => {
    expect(manifestProblems(manifest)).toEqual([]);
  });

  it('carries the bot’s id and host, and leaves no place of the template open', () => {
    expect(at(manifest, 'id')).toBe(APP_ID);
    expect(at(manifest, 'bots[0].botId')).toBe(APP_ID);
    expect(at(manifest, 'validDomains')).toEqual(['desk.contoso.com']);
    expect(at(manifest, 'developer.privacyUrl')).toBe('https://desk.contoso.com/privacy');
    expect(at(manifest, 'version')).toBe('1.2.3');
    expect(JSON.stringify(manifest)).not.toMatch(/\[\[|\{\w+\}/);
  });
});

describe('the message extension', () => {
  const [extension] = template.composeExtensions;

  it('searches for requests, with what there is as soon as it opens', () => {
    expect(at(manifest, 'composeExtensions[0].botId')).toBe(APP_ID);
    expect(extension?.commands).toMatchObject([{ id: 'findRequest', type: 'query', initialRun: true }]);
  });

  it('asks for no links, unless the package names the host that they lead to', () => {
    expect(at(manifest, 'composeExtensions[0].messageHandlers')).toBeUndefined();
    const linked = manifestFor(readSettings(['--links', 'go.contoso.com']), '1.2.3');
    expect(manifestProblems(linked)).toEqual([]);
    expect(at(linked, 'composeExtensions[0].messageHandlers')).toEqual([
      { type: 'link', value: { domains: ['go.contoso.com'] } },
    ]);
  });
});

describe('the languages', () => {
  test.each(files)('%s is one that Microsoft’s schema accepts', (file, texts) => {
    expect(translationProblems(file, texts)).toEqual([]);
  });

  it('are those of the desk, under tags that it reads as the same languages', () => {
    expect([...shown.keys()]).toEqual([...LOCALES]);
    const { additionalLanguages } = at(manifest, 'localizationInfo') as {
      additionalLanguages: { languageTag: string; file: string }[];
    };
    expect(additionalLanguages.map(({ file }) => file)).toEqual(files.map(([file]) => file));
    expect(additionalLanguages.map(({ languageTag }) => languageTag)).toEqual(['zh-cn', 'zh-tw', 'ja', 'pl']);
  });

  it('translate the same places, each of them one that the manifest has', () => {
    expect(places).toHaveLength(4 + 2 * 5 + 4);
    for (const [, texts] of files) expect(Object.keys(texts)).toEqual(['$schema', ...places]);
    for (const place of places) expect(at(manifest, place)).toBeTypeOf('string');
  });

  it('name the schema of the manifest’s own version, as Teams demands', () => {
    for (const [, texts] of files) {
      expect(texts['$schema']).toContain(
        `/v${template.manifestVersion}/MicrosoftTeams.Localization.schema.json`,
      );
    }
  });
});

describe.each([...shown])('what Teams shows in %s', (locale, texts) => {
  test.each([
    [/^name\.short$/, 30],
    [/^name\.full$/, 100],
    [/^description\.short$/, 80],
    [/^description\.full$/, 4000],
    [/^bots.*title$/, 128],
    [/^composeExtensions.*title$/, 32],
    [/parameters\[\d\]\.description$/, 128],
    // The menu of commands is one line wide: what Teams allows since 1.21 would not be read there.
    [/commands\[\d\]\.description$/, 128],
  ])('fits: %s has at most %i letters', (place, limit) => {
    const matching = places.filter(name => place.test(name)).map(name => texts[name] ?? '');
    expect(matching.length).toBeGreaterThan(0);
    for (const text of matching) expect(text.length, text).toBeLessThanOrEqual(limit);
  });

  it('offers commands that are words of the desk itself, so that it understands them', () => {
    const keys = template.bots
      .flatMap(bot => bot.commandLists.flatMap(list => list.commands))
      .map(({ title }) => title);
    expect(keys).toEqual(
      ['help', 'request', 'my_requests', 'queue', 'renewals'].map(key => `[[say.${key}]]`),
    );
    const titles = places.filter(place => /^bots.*\.title$/.test(place)).map(place => texts[place]);
    expect(titles).toEqual(keys.map(key => Object(CATALOGUE[locale])[key.slice(2, -2)]));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('is in that language alone', () => {
    const others = [...shown].filter(([other]) => other !== locale);
    const alike = places.filter(place => others.some(([, theirs]) => theirs[place] === texts[place]));
    // A product name may stay what it is, and the two ways of writing Chinese share some words.
    const mayBeAlike = locale.startsWith('zh') ? /title$|description$/ : /^name\.short$/;
    expect(alike.filter(place => !mayBeAlike.test(place))).toEqual([]);
  });
});

describe('what Teams would refuse is told in plain words', () => {
  const named = (short: string): unknown => ({ ...Object(manifest), name: { short, full: 'SME Desk' } });

  it('a name of 31 letters; one of 30 is fine', () => {
    expect(manifestProblems(named('x'.repeat(30)))).toEqual([]);
    expect(manifestProblems(named('x'.repeat(31)))).toEqual([
      'manifest.json: name.short has 31 letters; Teams shows 30.',
    ]);
  });

  it('a bot without an id', () => {
    const bots = [{ scopes: ['personal'] }];
    expect(manifestProblems({ ...Object(manifest), bots })).toEqual([
      'manifest.json: bots[0] lacks “botId”.',
    ]);
  });

  it('an id that is none, with what it is', () => {
    const [problem] = manifestProblems({ ...Object(manifest), id: 'sme-desk' });
    expect(problem).toMatch(/^manifest\.json: id must match pattern .*, and is "sme-desk"\.$/);
  });

  it('a text for a place that Teams doesn’t translate', () => {
    const texts = { ...files[0]?.[1], 'bots[0].greeting': 'hello' };
    expect(translationProblems('strings/ja.json', texts)).toEqual([
      "strings/ja.json: the file has “bots[0].greeting”, which Teams doesn't know.",
    ]);
  });
});
