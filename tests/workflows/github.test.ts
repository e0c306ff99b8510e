/** What stands in .github, which GitHub reads and nothing here runs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { PINS, PUBLIC } from '../../src/embeds/pins.ts';
import { PUBLISHED } from '../../src/ledger/lastPublished.ts';
import { errorReportUrl } from '../../src/cite/errorReport.ts';

const yaml = (file: string) => {
  const document = parseDocument(readFileSync(file, 'utf8'));
  expect([...document.errors, ...document.warnings], file).toEqual([]);
  return document.toJS() as unknown;
};
const inFolder = (folder: string, end: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: { group: string };
  jobs: Record<string, { 'runs-on': string; permissions?: Record<string, string>; steps: Step[] }>;
}

describe.each(inFolder('.github/workflows', '.yml'))('%s', (file) => {
  const { on, permissions, concurrency, jobs } = yaml(file) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run }) => run ?? []);

  test('runs only scripts and programs that the project has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const [, name] of commands.join('\n').matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(name);
    for (const [, name] of commands.join('\n').matchAll(/npx ([\w-]+)/g))
      expect(existsSync(`node_modules/.bin/${name}`), name).toBe(true);
    expect(commands.join('\n')).toMatch(/npm (?:run|test)/);
  });
  test('commits everything that npm run pin writes', () => {
    for (const run of commands.filter((command) => /npm run pin\b/.test(command)))
      for (const written of [PINS, PUBLISHED, `${PUBLIC}/embed`])
        expect(run).toMatch(new RegExp(`git add .*${written}`));
  });
  test('pins every action to a version', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });
  test('may only read, but for the job that publishes and the one that opens issues', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const [name, job] of Object.entries(jobs))
      if (name !== 'publish')
        expect(job.permissions, name).toEqual(name === 'remind' ? { contents: 'read', issues: 'write' } : undefined);
    expect(concurrency.group).toMatch(/github\.ref/);
  });
  test('gives no stranger’s words to a command, and no rights to a stranger’s code', () => {
    for (const command of commands) expect(command).not.toContain('${{');
    for (const { env = {} } of steps)
      for (const value of Object.values(env)) expect(value).not.toContain('github.event');
    expect(Object.keys(on)).not.toContain('pull_request_target');
  });
  test('refers to steps that are there', () => {
    for (const { steps: own } of Object.values(jobs)) {
      const ids = new Set(own.map(({ id }) => id));
      for (const [, id] of JSON.stringify(own).matchAll(/steps\.([\w-]+)\./g)) expect(ids).toContain(id);
    }
  });
});

test('what is due is looked for every day, and told in one open issue', () => {
  const { on, jobs } = yaml('.github/workflows/reviews.yml') as Workflow;
  expect(on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
  const [list, openIssue] = jobs.remind!.steps.slice(-2);
  expect(list!.run).toBe('npm run due --silent > due.md');
  expect(openIssue!.run).toContain('gh issue edit');
});

test('a proposal is tested once, and annotated and compared even where it fails', () => {
  const [pages, proposal] = ['pages', 'pull-request'].map(
    (name) => yaml(`.github/workflows/${name}.yml`) as Workflow,
  ) as [Workflow, Workflow];
  expect(Object.keys(pages.on)).not.toContain('pull_request');
  expect(Object.keys(proposal.on)).toEqual(['pull_request']);
  expect(JSON.stringify(proposal.jobs.check!.steps)).toContain('npm run check -- --format github');
  // Jobs wait for none: the difference is there when tests fail.
  for (const job of Object.values(proposal.jobs)) expect(job).not.toHaveProperty('needs');
  const { steps } = proposal.jobs.difference!;
  const built = steps.findIndex(({ run }) => run?.startsWith('npm run build'));
  expect(built).toBeGreaterThan(0);
  for (const step of steps.slice(built + 1)) expect(step.if, step.run).toContain('!cancelled()');
  expect(steps.at(-1)!.run).toContain('dist-difference/summary.md >> "$GITHUB_STEP_SUMMARY"');
});

/** GitHub’s form schema: the attributes that each type may have, with * those that it must. */
const TYPES: Record<string, string[]> = {
  markdown: ['value*'],
  input: ['label*', 'description', 'placeholder', 'value'],
  textarea: ['label*', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label*', 'options*', 'description', 'multiple', 'default'],
  checkboxes: ['label*', 'options*', 'description'],
};

interface Form {
  name: string;
  description: string;
  title?: string;
  body: { type: string; id?: string; attributes: Record<string, unknown>; validations?: Record<string, unknown> }[];
}
const forms = inFolder('.github/ISSUE_TEMPLATE', '.yml').filter((file) => !file.endsWith('/config.yml'));

describe.each(forms)('%s', (file) => {
  const form = yaml(file) as Form;
  const fields = form.body.filter(({ type }) => type !== 'markdown');

  test('obeys GitHub’s form schema', () => {
    const keys = Object.keys(form);
    expect(keys).toEqual(expect.arrayContaining(['name', 'description', 'body']));
    for (const key of keys)
      expect(['name', 'description', 'body', 'title', 'labels', 'assignees', 'projects', 'type']).toContain(key);
    expect(fields.length).toBeGreaterThan(0);
    for (const { type, attributes, validations = {}, ...rest } of form.body) {
      const allowed = TYPES[type]!;
      expect(allowed, type).toBeDefined();
      const names = Object.keys(attributes);
      for (const name of names)
        expect(
          allowed.map((each) => each.replace('*', '')),
          type,
        ).toContain(name);
      for (const name of allowed.filter((each) => each.endsWith('*'))) expect(names, type).toContain(name.slice(0, -1));
      for (const name of Object.keys(validations)) expect(name).toBe('required');
      for (const name of Object.keys(rest)) expect(type === 'markdown' ? [] : ['id'], type).toContain(name);
      if (type === 'dropdown')
        expect(new Set(attributes.options as string[]).size).toBe((attributes.options as string[]).length);
    }
  });
  test('has ids and labels of its own for every field', () => {
    const ids = fields.map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
  });
});

test('issues may be opened with six forms, or with none', () => {
  expect(forms.map((file) => (yaml(file) as Form).name).sort()).toEqual([
    'A correction of a fact',
    'A correction of a translation',
    'A fact is missing',
    'A new source',
    'Something does not work',
    'This number is wrong',
  ]);
  expect(yaml('.github/ISSUE_TEMPLATE/config.yml')).toEqual({ blank_issues_enabled: true });
});

test('“Report it” fills in fields of a form that is there, and such as GitHub fills in', () => {
  const { searchParams } = new URL(
    errorReportUrl({ title: 'T', page: 'https://example.org/p/', fact: 'a/b', says: 'S' }),
  );
  const form = yaml(`.github/ISSUE_TEMPLATE/${searchParams.get('template')}`) as Form;
  // With a choice filled in, GitHub shows an empty issue in place of the form.
  const texts = form.body.filter(({ type }) => type === 'input' || type === 'textarea').map(({ id }) => id);
  for (const name of [...searchParams.keys()].filter((key) => key !== 'template' && key !== 'title'))
    expect(texts).toContain(name);
  const required = form.body.filter(({ validations }) => validations?.required).map(({ id }) => id);
  expect(required).toEqual(['page', 'wrong']);
});

test('the way to each kind of pull request leads to its template, and each recipe it names exists', () => {
  const text = readFileSync('.github/pull_request_template.md', 'utf8');
  const linked = Array.from(text.matchAll(/\(\?expand=1&template=([\w-]+\.md)\)/g), ([, name]) => name);
  expect(linked.toSorted()).toEqual(readdirSync('.github/PULL_REQUEST_TEMPLATE').sort());
  for (const file of inFolder('.github/PULL_REQUEST_TEMPLATE', '.md')) {
    const template = readFileSync(file, 'utf8');
    expect(template, file).toMatch(/^- \[ \] \S/m);
    for (const [recipe] of template.matchAll(/docs\/recipes\/[\w-]*\.md/g))
      expect(existsSync(recipe), recipe).toBe(true);
  }
});

test('CODEOWNERS names paths that exist, each with an owner', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  expect(lines.map((line) => line.split(' ')[0])).toContain('/data/');
  for (const line of lines) {
    const [path, ...owners] = line.split(/\s+/) as [string, ...string[]];
    expect(existsSync(`.${path}`), path).toBe(true);
    expect(owners.length, line).toBeGreaterThan(0);
    for (const owner of owners) expect(owner).toMatch(/^@[\w-]+(?:\/[\w-]+)?$|^[\w.+-]+@[\w.-]+$/);
  }
});

test('every week runs what is too heavy for each proposal', () => {
  const { jobs } = yaml('.github/workflows/weekly.yml') as Workflow;
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  for (const name of ['axe', 'epubcheck', 'html', 'load', 'mutate', 'pdf', 'programs', 'sweep', 'wordpress'])
    expect(
      commands.some((command) => command.endsWith(`npm run ${name}`)),
      name,
    ).toBe(true);
});
