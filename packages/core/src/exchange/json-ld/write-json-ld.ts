import type { Competency } from '../../schema/competency.js';
import type { Framework } from '../../schema/framework.js';
import { findTrack, resolveTrack, type ResolvedTrack } from '../../framework/resolve-track.js';
import { identifiersOf } from '../case/identifiers.js';

/** Where the page is that will hold the data. */
export interface WriteJsonLdOptions {
  /** The address of the page, without a fragment. Default: none; ids are then fragments of whatever page holds them. */
  readonly page?: string;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * Writes a track as JSON-LD in the words of schema.org, for search engines and other machines: the framework is a
 * DefinedTermSet, each of its themes another that is a part of it, each competency of the track a DefinedTerm, and each
 * level an Occupation with its skills (the competencies that it asks for, as far as defined) and its responsibilities
 * (the statements). Identifiers of other lists (`extensions.identifiers`) are PropertyValues, and those of the web
 * `sameAs` as well. It does not carry weights, must-haves, which statement belongs to which competency, and all that a
 * table does not carry. There is no way back.
 *
 * The text is JSON that is safe within a `<script type="application/ld+json">`: it has no `<`. The same framework gives
 * the same text. Throws on a track id that the framework lacks, and on a `page` that is no address of the web.
 */
export function writeJsonLd(framework: Framework, trackId: string, options: WriteJsonLdOptions = {}): string {
  const { page = '' } = options;
  if (page !== '' && !/^https?:\/\/[^\s#"<>\p{C}]+$/iu.test(page))
    throw new RangeError(
      'The page must be an address of the web without a fragment, such as https://example.org/.',
    );
  const resolved = resolveTrack(framework, findTrack(framework, trackId));
  const idOf = (...parts: readonly string[]): string => `${page}#${parts.map(encodeURIComponent).join('/')}`;
  const inLanguage = framework.language === undefined ? {} : { inLanguage: framework.language };

  const used = new Set(resolved.rows.map(({ competency }) => competency.theme));
  const themes = (framework.themes ?? []).filter(({ id }) => used.has(id));
  const graph: Node[] = [
    {
      '@type': 'DefinedTermSet',
      '@id': idOf('framework'),
      ...named(framework),
      ...(framework.version && { version: framework.version }),
      ...inLanguage,
    },
    ...themes.map((theme) => ({
      '@type': 'DefinedTermSet',
      '@id': idOf('theme', theme.id),
      ...named(theme),
      isPartOf: { '@id': idOf('framework') },
    })),
    ...resolved.rows.map(({ competency, name, description }) => ({
      '@type': 'DefinedTerm',
      '@id': idOf('competency', competency.id),
      ...named({ name, ...(description !== undefined && { description }) }),
      termCode: competency.id,
      inDefinedTermSet: [
        { '@id': idOf('framework') },
        ...(competency.theme === undefined ? [] : [{ '@id': idOf('theme', competency.theme) }]),
      ],
      ...identity(competency),
    })),
    ...occupations(resolved, idOf),
  ];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2);
  return json.replace(/[<\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const named = ({ name, description }: { readonly name: string; readonly description?: string }): Node => ({
  name,
  ...(description && { description }),
});

function identity(competency: Competency): Node {
  const identifiers = identifiersOf(competency);
  const addresses = identifiers.map(({ uri }) => uri).filter((uri) => !/^urn:/i.test(uri));
  return {
    ...(identifiers.length > 0 && {
      identifier: identifiers.map(({ scheme, uri }) => ({
        '@type': 'PropertyValue',
        propertyID: scheme,
        value: uri,
      })),
    }),
    ...(addresses.length > 0 && { sameAs: addresses }),
  };
}

/** The levels of a track. One without a title goes by its code, one without either by the track's name. */
function occupations({ track, levels, rows }: ResolvedTrack, idOf: (...parts: string[]) => string): Node[] {
  return levels.map(({ id, code, title, description }, place) => {
    const asked = rows.flatMap(({ competency, cells }) => {
      const cell = cells[place];
      return cell === undefined || cell === 'not-expected' ? [] : [{ competency, cell }];
    });
    const texts = asked.flatMap(({ cell }) => {
      const statements = cell.statements?.map(({ text }) => text) ?? [];
      return statements.length > 0 ? statements : [cell.summary ?? ''];
    });
    return {
      '@type': 'Occupation',
      '@id': idOf('track', track.id, id),
      ...named({ name: title || code || track.name, ...(description !== undefined && { description }) }),
      ...(title && code && { alternateName: code }),
      ...(title || code ? { occupationalCategory: track.name } : {}),
      skills: asked.map(({ competency }) => ({ '@id': idOf('competency', competency.id) })),
      responsibilities: texts.filter((text) => text.trim() !== ''),
    };
  });
}
