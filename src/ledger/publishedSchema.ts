/** The shapes of data/pins.json and data/published.json, which `npm run pin` writes, and of data/moved.json, which editors write. */
import { z } from 'zod';
import { isPeriod } from './period.ts';

/** "remittance-shares-2024", "facts/remittance-shares/tj-2024-update", "explore/views/rouble": an embed by its path below /embed/. */
const embed = z
  .string()
  .regex(
    /^(?:facts\/[a-z0-9-]+\/|explore\/views\/)?[a-z0-9-]+$/,
    'the path of an embed, as facts/dataset/fact, explore/views/… or the id of a figure',
  );
const version = z.string().regex(/^[0-9a-f]{16}$/, 'the first sixteen digits of a hash');
const day = z.string().refine((value) => value.length === 10 && isPeriod(value), 'a day as 2026-01-31');
const why = z.string().regex(/\S/, 'a text that is not empty');

const pinSchema = z.strictObject({
  embed,
  /** The first digits of the file’s SHA-256, by which it is found: at embed/<embed>/v/<version>/. */
  version,
  /** The edition whose facts it shows. */
  date: day,
  /** A digest of what a reader reads in it, to know whether today’s says anything else. */
  says: version,
});
const withdrawalSchema = z.strictObject({ embed, version, withdrawn: day, why });

export const pinsSchema = z.strictObject({
  $schema: z.string().optional(),
  seal: z.string().describe('A digest of all that follows, so that no line is lost or altered unseen.'),
  pins: z.array(z.union([pinSchema, withdrawalSchema])),
});

export const publishedSchema = z.strictObject({
  $schema: z.string().optional(),
  edition: day.describe('The day of the edition that was published.'),
  facts: z
    .record(z.string(), z.string().regex(/^[0-9a-f]+$/, 'hexadecimal digits'))
    .describe('Of each fact, by its address, digests of its fields.'),
});

/** "figures/remittance-shares-2024", "facts/remittance-shares/tj-2024-update", "explore/views/rouble": the address of a page. */
const page = z
  .string()
  .regex(
    /^(?:facts\/[a-z0-9-]+|figures|explore\/views)\/[a-z0-9-]+$/,
    'an address as figures/…, facts/dataset/fact or explore/views/…',
  );

export const movedSchema = z.strictObject({
  $schema: z.string().optional(),
  moved: z.array(
    z.strictObject({
      id: page.describe('Where it stood.'),
      title: z
        .string()
        .regex(/\S/, 'a text that is not empty')
        .describe('What it was called: the finding of a figure, the label of a fact. Without numbers.'),
      to: page.optional().describe('Where it stands now, or what took its place; nothing if it was withdrawn.'),
      date: day.describe('When it was renamed or withdrawn.'),
      why: why.describe('Why, for those who have used it.'),
    }),
  ),
});

export type Pin = z.infer<typeof pinSchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;
export type Moved = z.infer<typeof movedSchema>['moved'][number];
