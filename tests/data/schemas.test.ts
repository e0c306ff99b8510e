import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/data/jsonSchemas.ts';

test('data/schema is what npm run schema writes', () => {
  const written = jsonSchemas();
  expect(readdirSync('data/schema').sort()).toEqual([...written.keys()].sort());
  for (const [name, text] of written) expect(readFileSync(`data/schema/${name}`, 'utf8'), `run npm run schema`).toBe(text);
});

test('every field of a fact is described', () => {
  const schema = JSON.parse(jsonSchemas().get('dataset.schema.json')!) as { properties: { facts: { items: { properties: Record<string, { description?: string }>; additionalProperties: boolean } } } };
  const { properties, additionalProperties } = schema.properties.facts.items;
  expect(additionalProperties).toBe(false);
  for (const [name, field] of Object.entries(properties)) expect(field.description, name).toMatch(/\S/);
});
