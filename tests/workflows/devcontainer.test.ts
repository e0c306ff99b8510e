/** What .devcontainer says, which a hosted editor reads and nothing here runs. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;

test('the container has the extension for texts', () => {
  const { customizations } = read<{ customizations: { vscode: { extensions: string[] } } }>(
    '.devcontainer/devcontainer.json',
  );
  const { recommendations } = read<{ recommendations: string[] }>('.vscode/extensions.json');
  expect(customizations.vscode.extensions).toContain('unifiedjs.vscode-mdx');
  expect(recommendations).toEqual(expect.arrayContaining(customizations.vscode.extensions));
});

test('the container has a pinned image with the Node that the project wants, and runs scripts that there are', () => {
  const container = read<Record<'image' | 'postCreateCommand' | 'postAttachCommand', string>>(
    '.devcontainer/devcontainer.json',
  );
  const [, major] = /^node:(\d+)\.\d+\.\d+-[a-z]+$/.exec(container.image) ?? [];
  expect(major).toBe(readFileSync('.nvmrc', 'utf8').trim());
  expect(container.postCreateCommand).toBe('npm ci');
  const { scripts } = read<{ scripts: Record<string, string> }>('package.json');
  expect(Object.keys(scripts)).toContain(/^npm run (\w+)$/.exec(container.postAttachCommand)?.[1]);
});
