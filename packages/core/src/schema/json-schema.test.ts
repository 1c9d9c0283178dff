import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jsonSchemas } from './json-schema.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}
const framework = jsonSchemas.framework as Schema;
const track = framework.properties?.['tracks']?.items;
const row = track?.properties?.['competencies']?.items;

describe('the JSON Schemas', () => {
  test('ask for what a parser asks for, and allow nothing that it refuses to know', () => {
    assert.deepEqual(framework.required, ['schemaVersion', 'id', 'name', 'competencies', 'tracks']);
    assert.equal(framework.additionalProperties, false);
    assert.equal(track?.additionalProperties, false);
    assert.deepEqual((jsonSchemas.assessment as Schema).required, [
      'schemaVersion',
      'framework',
      'track',
      'ratings',
    ]);
  });

  test('ask of a workbook what its parsers ask for', () => {
    const definition = jsonSchemas['workbook-definition'] as Schema;
    assert.deepEqual(definition.required, [
      'schemaVersion',
      'id',
      'version',
      'name',
      'sections',
      'steps',
      'stages',
    ]);
    const points = definition.properties?.['steps']?.items?.oneOf?.find(
      (step) => step.properties?.['points'],
    );
    assert.equal(points?.properties?.['points']?.maxItems, 5);
    const response = jsonSchemas['workbook-response'] as Schema;
    assert.deepEqual(response.required, ['schemaVersion', 'id', 'definition', 'answers']);
    assert.equal(response.additionalProperties, false);
  });

  test('say what ids and weights look like', () => {
    const id = new RegExp(framework.properties?.['id']?.pattern ?? '', 'u');
    assert.ok(id.test('data-analyst') && id.test('ممرض') && !id.test('__proto__') && !id.test(''));
    assert.equal(row?.properties?.['weight']?.maximum, 1000);
  });

  test('take a cell as a list, as an object, and as not expected', () => {
    const cell = row?.properties?.['expectations']?.additionalProperties;
    assert.equal(typeof cell === 'object' && cell.anyOf?.length, 3);
  });
});
