/** The addresses at which a reader proposes a fact or a correction: a new file at the repository’s host, or a form there. */
import { site } from '../site.ts';
import type { ProposedKind } from '../ledger/proposalSchema.ts';

/** Where a new file of data/proposals begins; its name and text are given behind it. */
export const newProposal = (): string => `${site.repository}/new/main/data/proposals`;

/** The form for a proposal that is too long for an address: it is pasted there. */
export const newProposalIssue = (kind: ProposedKind): string =>
  `${site.repository}/issues/new?template=propose-${kind}.yml`;
