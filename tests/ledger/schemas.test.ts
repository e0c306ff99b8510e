import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { IDS, idSchema } from '../../src/ledger/editor/idSchema.ts';
import { jsonSchemas } from '../../src/ledger/editor/jsonSchemas.ts';
import { ID_LISTS } from '../../src/ledger/schema.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');

test('data/schema is what npm run schema writes', () => {
  const written = jsonSchemas();
  // The ids are ignored by git and written when they are needed.
  expect(
    readdirSync('data/schema')
      .filter((name) => name !== IDS)
      .sort(),
  ).toEqual([...written.keys()].sort());
  for (const [name, text] of written)
    expect(readFileSync(`data/schema/${name}`, 'utf8'), `run npm run schema`).toBe(text);
});

test('every field of a fact is described', () => {
  const schema = JSON.parse(jsonSchemas().get('dataset.schema.json')!) as {
    properties: {
      facts: { items: { properties: Record<string, { description?: string }>; additionalProperties: boolean } };
    };
  };
  const { properties, additionalProperties } = schema.properties.facts.items;
  expect(additionalProperties).toBe(false);
  for (const [name, field] of Object.entries(properties)) expect(field.description, name).toMatch(/\S/);
});

describe('ids', () => {
  const { $defs } = JSON.parse(idSchema()) as {
    $defs: Record<string, { enum?: string[]; enumDescriptions?: string[] }>;
  };

  test('are those of the ledger, each with what it is called', () => {
    for (const list of ID_LISTS) {
      expect($defs[list]!.enum, list).toEqual([...ledger[list].keys()]);
      expect($defs[list]!.enumDescriptions, list).toHaveLength($defs[list]!.enum!.length);
    }
    expect($defs.places!.enumDescriptions![$defs.places!.enum!.indexOf('kyrgyzstan')]).toBe('Kyrgyzstan');
  });
  test('stand wherever a field names an entry elsewhere', () => {
    const named = [...jsonSchemas().values()].flatMap((text) =>
      Array.from(text.matchAll(/"\$ref": "ids\.schema\.json#\/\$defs\/(\w+)"/g), ([, list]) => list!),
    );
    expect(new Set(named)).toEqual(new Set(ID_LISTS));
    const { items } = (
      JSON.parse(jsonSchemas().get('dataset.schema.json')!) as {
        properties: { facts: { items: { properties: Record<string, { $ref?: string; description: string }> } } };
      }
    ).properties.facts;
    const referring = Object.entries(items.properties)
      .filter(([, field]) => field.$ref)
      .map(([name]) => name);
    expect(referring).toEqual(['measure', 'unit', 'qualifier', 'place', 'person', 'report']);
    expect(items.properties.id!.$ref).toBeUndefined();
  });
  test('allow everything where a list cannot be read', () => {
    const root = mkdtempSync(join(tmpdir(), 'ids-'));
    mkdirSync(join(root, 'data/datasets'), { recursive: true });
    writeFileSync(join(root, 'data/places.json'), '{ "places": [ { "id": "here", "name": "Here" } ] }');
    writeFileSync(join(root, 'data/units.json'), '{ "units": [ ');
    writeFileSync(join(root, 'data/datasets/one.json'), '{ "facts": [ { "id": "a" }, null, {} ] }');
    const defs = (JSON.parse(idSchema(root)) as { $defs: Record<string, unknown> }).$defs;
    expect(defs).toMatchObject({
      places: { enum: ['here'], enumDescriptions: ['Here'] },
      units: {},
      people: {},
      facts: { enum: ['one/a'] },
    });
    expect(defs.units).toEqual({});
  });
});
